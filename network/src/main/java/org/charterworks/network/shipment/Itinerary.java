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
    /// @param crossing   whether papers may be asked for here: border or customs, or another country is next to it
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
        List<Step> here = new ArrayList<>();
        for (int i = 0; i < legs.size(); i++) {
            switch (legs.get(i)) {
                case Leg.Move move -> {
                    if (i > 0 && here.isEmpty()) {
                        here.add(new Step(Operation.TRANSIT, move.from(), move, false, List.of()));
                    }
                    steps.addAll(withPapers(here, route, network, procedures, cargo));
                    here.clear();
                    Operation how = isHeldBack(move, network) ? Operation.HAZARD : Operation.MOVE;
                    steps.add(new Step(how, move.from(), move, false, List.of()));
                }
                case Leg.Stand stand -> {
                    Operation what = operation(stand, isBeforeFirstMove(legs, i), isAfterLastMove(legs, i));
                    here.add(new Step(what, stand.node(), stand, false, List.of()));
                }
            }
        }
        steps.addAll(withPapers(here, route, network, procedures, cargo));
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

    /// What happens at one place, with the documents at its border or customs, else at its first step.
    private static List<Step> withPapers(
            List<Step> here, Route route, Network network, List<Procedure> procedures, Set<CargoKind> cargo) {
        if (here.isEmpty()) {
            return here;
        }
        NodeId node = here.getFirst().at();
        String country = country(network, node);
        String before = country(network, before(route, node));
        String after = country(network, after(route, node));
        int place = 0;
        boolean controlled = false;
        for (int i = here.size() - 1; i >= 0; i--) {
            if (isControl(here.get(i).operation())) {
                place = i;
                controlled = true;
            }
        }
        boolean crossing = controlled || !before.equals(country) || !after.equals(country);
        List<Procedure> documents = procedures.stream()
                .filter(each -> each.node().equals(node) && each.isFor(before, after, cargo))
                .toList();
        List<Step> steps = new ArrayList<>(here);
        Step bare = here.get(place);
        steps.set(place, new Step(bare.operation(), node, bare.leg(), crossing, documents));
        return steps;
    }

    private static boolean isControl(Operation operation) {
        return operation == Operation.BORDER || operation == Operation.CUSTOMS;
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
