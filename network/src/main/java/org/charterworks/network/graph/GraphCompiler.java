package org.charterworks.network.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Node;

/// Turns a network into a [Graph]: prices the links, makes the movements, then the transitions node by node.
final class GraphCompiler {
    private final Network network;
    private final Set<Layer> layers;
    private final LinkPricing pricing;
    private final List<OmittedLink> omitted = new ArrayList<>();
    private List<Dwell> passing = List.of();
    private List<Dwell> transfers = List.of();

    GraphCompiler(Network network, Set<Layer> layers, LinkPricing pricing) {
        EnumSet<Layer> sorted = EnumSet.noneOf(Layer.class);
        sorted.addAll(layers);
        this.network = network;
        this.layers = Collections.unmodifiableSet(sorted);
        this.pricing = pricing;
    }

    Graph compile() {
        return compile(usableLinks());
    }

    /// Every link of the layers, open or not and whatever is known of it, but for rails of unknown gauge.
    Graph compileAll() {
        return compile(network.links().stream()
                .filter(link -> layers.contains(link.layer()))
                .filter(link -> link.layer() != Layer.RAIL || !link.gauge().isEmpty())
                .toList());
    }

    private Graph compile(List<Link> links) {
        Movements moves = new Movements(network.nodes(), links);
        Charges charges = new Charges();
        DwellFit fit = new DwellFit(moves);
        Rows arcs = new Rows(moves.count);
        Rows starts = new Rows(moves.nodes.length);
        Rows stops = new Rows(moves.count);
        List<List<Dwell>> passingAt = rowsByNode(moves, false);
        List<List<Dwell>> transfersAt = rowsByNode(moves, true);
        for (int m = 0; m < moves.count; m++) {
            passing = passingAt.get(moves.head[m]);
            transfers = transfersAt.get(moves.head[m]);
            addArcs(moves, m, fit, charges, arcs);
            addStops(m, fit, charges, stops);
        }
        for (int n = 0; n < moves.nodes.length; n++) {
            passing = passingAt.get(n);
            transfers = transfersAt.get(n);
            addStarts(moves, n, fit, charges, starts);
        }
        Transitions transitions = new Transitions(arcs, starts, stops, moves.count);
        return new Graph(network, layers, pricing, List.copyOf(omitted), moves, transitions, charges.all());
    }

    private List<Link> usableLinks() {
        List<Link> usable = new ArrayList<>();
        for (Link link : network.links()) {
            if (!link.isOpen() || !layers.contains(link.layer())) {
                continue;
            }
            missing(link, pricing)
                    .ifPresentOrElse(reason -> omitted.add(new OmittedLink(link.id(), reason)), () -> usable.add(link));
        }
        return usable;
    }

    /// Why an open link cannot be used; empty when it can.
    static Optional<String> missing(Link link, LinkPricing pricing) {
        return link.layer() == Layer.RAIL && link.gauge().isEmpty()
                ? Optional.of("gauge is unknown")
                : pricing.missing(link);
    }

    private List<List<Dwell>> rowsByNode(Movements moves, boolean transfer) {
        List<List<Dwell>> byNode = new ArrayList<>(moves.nodes.length);
        for (Node node : moves.nodes) {
            List<Dwell> here = new ArrayList<>();
            for (Dwell dwell : network.dwellsAt(node.id())) {
                if (dwell.process().isTransfer() == transfer) {
                    here.add(dwell);
                }
            }
            byNode.add(here);
        }
        return byNode;
    }

    private void addArcs(Movements moves, int arriving, DwellFit fit, Charges charges, Rows arcs) {
        int node = moves.head[arriving];
        for (int i = moves.firstStarting[node]; i < moves.firstStarting[node + 1]; i++) {
            int leaving = moves.starting[i];
            if (moves.link[arriving] == moves.link[leaving]) {
                continue;
            }
            List<Dwell> paid = those(passing, dwell -> fit.onPassing(dwell, arriving, leaving));
            if (staysOnVehicle(moves, arriving, leaving)) {
                arcs.add(leaving, charges.of(paid));
                continue;
            }
            for (Dwell transfer : transfers) {
                if (fit.onPassing(transfer, arriving, leaving)) {
                    arcs.add(leaving, charges.of(with(paid, transfer)));
                }
            }
        }
        arcs.endRow();
    }

    private static boolean staysOnVehicle(Movements moves, int arriving, int leaving) {
        return moves.layerBit[arriving] == moves.layerBit[leaving]
                && moves.gauge[arriving].equals(moves.gauge[leaving]);
    }

    private void addStops(int arriving, DwellFit fit, Charges charges, Rows stops) {
        List<Dwell> paid = those(passing, dwell -> fit.onStopping(dwell, arriving));
        List<Dwell> handled = those(transfers, dwell -> fit.onStopping(dwell, arriving));
        addEnds(-1, paid, handled, charges, stops);
        stops.endRow();
    }

    private void addStarts(Movements moves, int node, DwellFit fit, Charges charges, Rows starts) {
        for (int i = moves.firstStarting[node]; i < moves.firstStarting[node + 1]; i++) {
            int leaving = moves.starting[i];
            List<Dwell> paid = those(passing, dwell -> fit.onStarting(dwell, leaving));
            List<Dwell> handled = those(transfers, dwell -> fit.onStarting(dwell, leaving));
            addEnds(leaving, paid, handled, charges, starts);
        }
        starts.endRow();
    }

    private static List<Dwell> those(List<Dwell> rows, Predicate<Dwell> fitting) {
        List<Dwell> those = new ArrayList<>();
        for (Dwell row : rows) {
            if (fitting.test(row)) {
                those.add(row);
            }
        }
        return those;
    }

    /// Transfer rows at an end are alternatives of each other, as they are in between.
    private static void addEnds(int head, List<Dwell> paid, List<Dwell> handled, Charges charges, Rows rows) {
        if (handled.isEmpty()) {
            rows.add(head, charges.of(paid));
        }
        for (Dwell transfer : handled) {
            rows.add(head, charges.of(with(paid, transfer)));
        }
    }

    private static List<Dwell> with(List<Dwell> paid, Dwell transfer) {
        List<Dwell> all = new ArrayList<>(paid);
        all.add(transfer);
        return all;
    }
}
