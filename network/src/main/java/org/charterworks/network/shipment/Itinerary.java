package org.charterworks.network.shipment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.charterworks.network.model.CargoKind;
import org.charterworks.network.model.HazardArea;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;

/// A route as operations in order, with the documents that sources name for its crossings.
///
/// Always: every change of layer or gauge between two moves is exactly one `TRANSHIP` or `SWITCH`.
public record Itinerary(List<Step> steps) {
    /// One operation.
    ///
    /// @param at         where; for a move, where it begins
    /// @param leg        what is charged; for [Operation#TRANSIT] the move that follows
    /// @param crossing   whether the shipment enters another country here
    /// @param documents  for a crossing: what sources say is needed; empty = no source found
    public record Step(Operation operation, NodeId at, Leg leg, boolean crossing, List<Procedure> documents) {
        public Step {
            documents = List.copyOf(documents);
        }

        /// Hours of this step alone.
        public double hours() {
            return operation == Operation.TRANSIT ? 0 : leg.hours();
        }
    }

    public Itinerary {
        steps = List.copyOf(steps);
    }

    /// The operations of a route.
    ///
    /// @param cargo  kinds of cargo to show documents for, empty = all
    public static Itinerary of(Route route, Network network, List<Procedure> procedures, Set<CargoKind> cargo) {
        List<Step> steps = new ArrayList<>();
        List<Leg> legs = route.legs();
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            switch (leg) {
                case Leg.Move move -> {
                    if (i > 0 && legs.get(i - 1) instanceof Leg.Move) {
                        steps.add(step(Operation.TRANSIT, move.from(), move, route, network, procedures, cargo));
                    }
                    Operation how = isHeldBack(move, network) ? Operation.HAZARD : Operation.MOVE;
                    steps.add(new Step(how, move.from(), move, false, List.of()));
                }
                case Leg.Stand stand -> {
                    Operation what = operation(stand, isBeforeFirstMove(legs, i), isAfterLastMove(legs, i));
                    steps.add(step(what, stand.node(), stand, route, network, procedures, cargo));
                }
            }
        }
        return new Itinerary(steps);
    }

    private static Operation operation(Leg.Stand stand, boolean first, boolean last) {
        return switch (stand.process()) {
            case BORDER -> Operation.BORDER;
            case CUSTOMS -> Operation.CUSTOMS;
            case QUEUE -> Operation.QUEUE;
            case FERRY_WAIT -> Operation.STOP;
            case PORT, TRANSHIPMENT -> first ? Operation.LOAD : last ? Operation.UNLOAD : Operation.TRANSHIP;
            case GAUGE_CHANGE -> Operation.SWITCH;
        };
    }

    private static Step step(
            Operation operation,
            NodeId at,
            Leg leg,
            Route route,
            Network network,
            List<Procedure> procedures,
            Set<CargoKind> cargo) {
        String before = country(network, before(route, at));
        String after = country(network, after(route, at));
        List<Procedure> documents = procedures.stream()
                .filter(each -> each.node().equals(at) && each.isFor(before, after, cargo))
                .toList();
        String here = country(network, at);
        boolean crossing = !before.equals(here) || !after.equals(here);
        boolean papers = operation == Operation.BORDER
                || operation == Operation.CUSTOMS
                || operation == Operation.LOAD
                || operation == Operation.UNLOAD
                || (crossing && operation == Operation.TRANSIT);
        return new Step(operation, at, leg, crossing, papers ? documents : List.of());
    }

    private static NodeId before(Route route, NodeId node) {
        List<NodeId> nodes = route.nodes();
        int place = nodes.indexOf(node);
        return place > 0 ? nodes.get(place - 1) : node;
    }

    private static NodeId after(Route route, NodeId node) {
        List<NodeId> nodes = route.nodes();
        int place = nodes.lastIndexOf(node);
        return place + 1 < nodes.size() ? nodes.get(place + 1) : node;
    }

    private static String country(Network network, NodeId node) {
        return network.node(node).country();
    }

    private static boolean isHeldBack(Leg.Move move, Network network) {
        return network.areas().stream()
                .filter(area -> !area.cleared())
                .map(HazardArea::gates)
                .anyMatch(gates -> gates.contains(move.element()));
    }

    private static boolean isBeforeFirstMove(List<Leg> legs, int place) {
        return legs.subList(0, place).stream().noneMatch(Leg.Move.class::isInstance);
    }

    private static boolean isAfterLastMove(List<Leg> legs, int place) {
        return legs.subList(place, legs.size()).stream().noneMatch(Leg.Move.class::isInstance);
    }

    /// Changes of layer or gauge between one move and the next.
    public long changes() {
        long changes = 0;
        Layer layer = null;
        String gauge = "";
        for (Step step : steps) {
            if (step.operation() != Operation.TRANSIT && step.leg() instanceof Leg.Move move) {
                if (layer != null && (layer != move.layer() || !gauge.equals(move.gauge()))) {
                    changes++;
                }
                layer = move.layer();
                gauge = move.gauge();
            }
        }
        return changes;
    }

    /// Operations that change layer or gauge on the way, not at its ends.
    public long transfers() {
        long firstMove = steps.stream()
                .takeWhile(step -> !(step.leg() instanceof Leg.Move))
                .count();
        return steps.stream()
                .skip(firstMove)
                .filter(step -> step.operation() == Operation.TRANSHIP || step.operation() == Operation.SWITCH)
                .count();
    }
}
