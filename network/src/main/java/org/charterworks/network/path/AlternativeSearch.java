package org.charterworks.network.path;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.charterworks.network.graph.Graph;

/// Looks for routes that are meaningfully different.
///
/// Candidates are the cheapest path over each movement (single-via paths: Abraham, Delling, Goldberg & Werneck
/// 2013) and the paths found when links of earlier finds are made dearer step by step (penalty method). They are
/// taken cheapest first; one is kept when it visits no node twice, is not too dear and differs enough from every
/// one kept before it. Not every different route is found: one that is best over no movement and under no
/// penalty is missed.
final class AlternativeSearch {
    /// What a link of an earlier find costs more, as a part of its own cost, for each find it is on.
    private static final double PENALTY = 0.3;

    private static final int PENALTY_ROUNDS_PER_ROUTE = 4;

    private final Graph graph;
    private final PathSearch search;
    private final RouteQuery query;
    private final AlternativeOptions options;
    private final Costs costs;
    private final int from;
    private final int to;
    private final int layerMask;

    AlternativeSearch(Graph graph, PathSearch search, RouteQuery query, AlternativeOptions options) {
        this.graph = graph;
        this.search = search;
        this.query = query;
        this.options = options;
        this.costs = Costs.of(graph, query.by());
        this.from = graph.indexOf(query.from());
        this.to = graph.indexOf(query.to());
        this.layerMask = Graph.layerMask(query.layers());
    }

    Alternatives find() {
        Set<Path> found = new LinkedHashSet<>();
        Path best = search.best(costs, from, to, layerMask).orElseThrow();
        found.add(best);
        addViaPaths(found);
        addPenaltyPaths(best, found);
        List<Path> kept = new ArrayList<>(List.of(best));
        List<Alternatives.Alternative> others = new ArrayList<>();
        double bestTotal = best.total(query.by());
        for (Path candidate : cheapestFirst(found)) {
            if (kept.size() == options.count()) {
                break;
            }
            double total = candidate.total(query.by());
            if (total <= options.maxStretch() * bestTotal && isSimple(candidate) && isDifferent(candidate, kept)) {
                double shared = kept.stream()
                        .mapToDouble(other -> sharedKm(candidate, other))
                        .max()
                        .orElse(0);
                kept.add(candidate);
                double stretch = bestTotal > 0 ? Math.max(1, total / bestTotal) : 1;
                others.add(new Alternatives.Alternative(candidate.toRoute(), stretch, shared));
            }
        }
        return new Alternatives(new Routed.Found(best.toRoute()), others);
    }

    private void addViaPaths(Set<Path> found) {
        Remaining remaining = search.remaining(costs, to, layerMask);
        search.reachAll(costs, from, layerMask);
        for (int m = 0; m < graph.movementCount(); m++) {
            search.via(m, remaining).ifPresent(found::add);
        }
    }

    private void addPenaltyPaths(Path best, Set<Path> found) {
        long[] penalty = new long[graph.movementCount()];
        long[] none = new long[graph.chargeCount()];
        Path last = best;
        for (int round = 0; round < PENALTY_ROUNDS_PER_ROUTE * options.count(); round++) {
            BitSet links = linksOf(last);
            for (int m = 0; m < penalty.length; m++) {
                if (links.get(graph.linkOf(m))) {
                    penalty[m] += Math.round(PENALTY * costs.move[m]);
                }
            }
            last = search.best(costs.plus(penalty, none), from, to, layerMask).orElseThrow();
            found.add(last);
        }
    }

    /// By cost without penalties, number of links, then link ids.
    private List<Path> cheapestFirst(Set<Path> found) {
        return found.stream()
                .sorted(Comparator.comparingLong(costs::costOf)
                        .thenComparingInt(Path::length)
                        .thenComparing(AlternativeSearch::byMovements))
                .toList();
    }

    private static int byMovements(Path a, Path b) {
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            if (a.movement(i) != b.movement(i)) {
                return Integer.compare(a.movement(i), b.movement(i));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    private boolean isSimple(Path path) {
        BitSet visited = new BitSet(graph.nodeCount());
        visited.set(from);
        for (int i = 0; i < path.length(); i++) {
            int node = graph.head(path.movement(i));
            if (visited.get(node)) {
                return false;
            }
            visited.set(node);
        }
        return true;
    }

    private boolean isDifferent(Path candidate, List<Path> kept) {
        double length = lengthKm(candidate);
        for (Path other : kept) {
            double own = length - sharedKm(candidate, other);
            if (own < options.minOwnKm() && own < options.minOwnShare() * length) {
                return false;
            }
        }
        return !kept.contains(candidate);
    }

    private double lengthKm(Path path) {
        double sum = 0;
        for (int i = 0; i < path.length(); i++) {
            sum += graph.lengthKm(path.movement(i));
        }
        return sum;
    }

    private double sharedKm(Path path, Path other) {
        BitSet links = linksOf(other);
        double sum = 0;
        for (int i = 0; i < path.length(); i++) {
            if (links.get(graph.linkOf(path.movement(i)))) {
                sum += graph.lengthKm(path.movement(i));
            }
        }
        return sum;
    }

    private BitSet linksOf(Path path) {
        BitSet links = new BitSet(graph.linkCount());
        for (int i = 0; i < path.length(); i++) {
            links.set(graph.linkOf(path.movement(i)));
        }
        return links;
    }
}
