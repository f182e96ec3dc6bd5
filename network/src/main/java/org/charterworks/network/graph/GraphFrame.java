package org.charterworks.network.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.DwellId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Node;

/// The movements and transitions of everything a network can come to have, from which the graph of each of its
/// states is made without compiling it: what a state lacks is barred, the rest takes the state's figures.
///
/// Movements and charges have the same number in all graphs of a frame, so a path found in one can be looked up in
/// another. The cheapest paths are those of a graph compiled by itself, ties included, because links keep their
/// order.
public final class GraphFrame {
    private final Set<Layer> layers;
    private final Defaults defaults;
    private final Movements moves;
    private final Transitions transitions;
    private final List<List<Dwell>> charges;
    private final List<Dwell> dwells;
    private final int[][] dwellsOfCharge;

    /// @param network with every node, link and dwell row that any state has, whether open or not
    public GraphFrame(Network network, Set<Layer> layers, Defaults defaults) {
        GraphCompiler compiler = new GraphCompiler(network, layers, new LinkPricing(Estimate.CENTRAL, defaults));
        Graph widest = compiler.compileAll();
        this.layers = widest.layers();
        this.defaults = defaults;
        this.moves = widest.movements();
        this.transitions = widest.transitions();
        this.charges = widest.charges();
        this.dwells = List.copyOf(network.dwells());
        this.dwellsOfCharge = places(charges, dwells);
    }

    /// The graph of a state; empty when the state has something the frame has not, lacks a dwell row, or has a link
    /// or row of another shape.
    public Optional<Graph> graph(Network state, Estimate estimate) {
        List<Dwell> stateDwells = List.copyOf(state.dwells());
        Link[] links = moves.links.clone();
        boolean[] there = new boolean[links.length];
        if (!hasNodes(state) || !sameDwells(stateDwells) || !hasLinks(state, links, there)) {
            return Optional.empty();
        }
        LinkPricing pricing = new LinkPricing(estimate, defaults);
        boolean[] usable = new boolean[links.length];
        List<OmittedLink> omitted = new ArrayList<>();
        for (int l = 0; l < links.length; l++) {
            Link link = links[l];
            if (there[l] && link.isOpen()) {
                Optional<String> missing = pricing.missing(link);
                missing.ifPresent(reason -> omitted.add(new OmittedLink(link.id(), reason)));
                usable[l] = missing.isEmpty();
            }
        }
        int[] layerBit = moves.layerBit.clone();
        for (int m = 0; m < layerBit.length; m++) {
            layerBit[m] = usable[moves.link[m]] ? layerBit[m] : 0;
        }
        return Optional.of(new Graph(
                state,
                layers,
                pricing,
                List.copyOf(omitted),
                moves,
                transitions,
                chargesOf(stateDwells),
                links,
                layerBit));
    }

    private boolean hasNodes(Network state) {
        int place = 0;
        for (Node node : state.nodes()) {
            while (place < moves.nodes.length && moves.nodes[place].id().compareTo(node.id()) < 0) {
                place++;
            }
            if (place == moves.nodes.length
                    || !moves.nodes[place].id().equals(node.id())
                    || !moves.nodes[place].country().equals(node.country())) {
                return false;
            }
        }
        return true;
    }

    /// Puts the links of a state in their places and marks these; false when one has none or has another shape.
    private boolean hasLinks(Network state, Link[] links, boolean[] there) {
        int place = 0;
        for (Link link : state.links()) {
            if (!layers.contains(link.layer()) || hasUnknownGauge(link)) {
                continue;
            }
            while (place < links.length && links[place].id().compareTo(link.id()) < 0) {
                place++;
            }
            if (place == links.length || !isSameShape(links[place], link)) {
                return false;
            }
            links[place] = link;
            there[place] = true;
        }
        return true;
    }

    private static boolean hasUnknownGauge(Link link) {
        return link.layer() == Layer.RAIL && link.gauge().isEmpty();
    }

    private static boolean isSameShape(Link known, Link link) {
        return known.id().equals(link.id())
                && known.from().equals(link.from())
                && known.to().equals(link.to())
                && known.layer() == link.layer()
                && known.gauge().equals(link.gauge())
                && known.bothWays() == link.bothWays();
    }

    private boolean sameDwells(List<Dwell> state) {
        boolean same = dwells.size() == state.size();
        for (int d = 0; same && d < dwells.size(); d++) {
            Dwell known = dwells.get(d);
            Dwell other = state.get(d);
            same = other.equals(known) || other.withValues(known.values()).equals(known);
        }
        return same;
    }

    /// The rows of every charge as they stand in a state.
    private List<List<Dwell>> chargesOf(List<Dwell> state) {
        List<List<Dwell>> rows = new ArrayList<>(charges.size());
        for (int c = 0; c < charges.size(); c++) {
            boolean changed = false;
            for (int dwell : dwellsOfCharge[c]) {
                changed |= !state.get(dwell).equals(dwells.get(dwell));
            }
            rows.add(
                    changed
                            ? IntStream.of(dwellsOfCharge[c])
                                    .mapToObj(state::get)
                                    .toList()
                            : charges.get(c));
        }
        return rows;
    }

    /// By charge: the places of its rows among all dwell rows.
    private static int[][] places(List<List<Dwell>> charges, List<Dwell> dwells) {
        Map<DwellId, Integer> place = new HashMap<>();
        for (int d = 0; d < dwells.size(); d++) {
            place.put(dwells.get(d).id(), d);
        }
        int[][] places = new int[charges.size()][];
        for (int c = 0; c < places.length; c++) {
            places[c] = charges.get(c).stream()
                    .mapToInt(dwell -> place.getOrDefault(dwell.id(), -1))
                    .toArray();
        }
        return places;
    }
}
