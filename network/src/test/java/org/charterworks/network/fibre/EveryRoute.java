package org.charterworks.network.fibre;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterworks.network.model.NodeId;

/// The slow twin: every simple route, every pair and every set of them.
final class EveryRoute {
    private final FibreNetwork network;
    private final Set<NodeId> targets;
    private final List<FibreRoute> routes = new ArrayList<>();

    EveryRoute(FibreNetwork network, NodeId from, Set<NodeId> targets) {
        this.network = network;
        this.targets = targets;
        walk(from, from, new ArrayList<>(), new ArrayList<>(List.of(from)));
    }

    private void walk(NodeId start, NodeId at, List<Strand> taken, List<NodeId> seen) {
        if (targets.contains(at)) {
            routes.add(new FibreRoute(start, taken));
            return;
        }
        for (Strand strand : network.strands()) {
            if (strand.from().equals(at) && !seen.contains(strand.to())) {
                taken.add(strand);
                seen.add(strand.to());
                if (taken.stream().filter(other -> sameGrid(other, strand)).count() <= 1) {
                    walk(start, strand.to(), taken, seen);
                }
                taken.removeLast();
                seen.removeLast();
            }
        }
    }

    private static boolean sameGrid(Strand one, Strand other) {
        return one.findGrid().isPresent() && one.findGrid().equals(other.findGrid());
    }

    boolean isEmpty() {
        return routes.isEmpty();
    }

    private boolean areApart(FibreRoute one, FibreRoute other) {
        return Collections.disjoint(network.risks(one), network.risks(other));
    }

    /// Length of the shortest pair that shares nothing.
    Optional<Double> shortestPair() {
        Double best = null;
        for (FibreRoute one : routes) {
            for (FibreRoute other : routes) {
                double km = one.km() + other.km();
                if (areApart(one, other) && (best == null || km < best)) {
                    best = km;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// Size of the largest set of routes that share nothing.
    int mostApart() {
        return most(new ArrayList<>(), 0);
    }

    private int most(List<FibreRoute> chosen, int next) {
        int best = chosen.size();
        for (int i = next; i < routes.size(); i++) {
            FibreRoute route = routes.get(i);
            if (chosen.stream().allMatch(other -> areApart(route, other))) {
                chosen.add(route);
                best = Math.max(best, most(chosen, i + 1));
                chosen.removeLast();
            }
        }
        return best;
    }
}
