package org.charterworks.network.fibre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.charterworks.network.digraph.ArcPath;
import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.digraph.Ending;
import org.charterworks.network.digraph.ExactCosts;
import org.charterworks.network.digraph.WorkLimit;
import org.charterworks.network.model.GridId;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.ranking.PathRanking;
import org.charterworks.network.ranking.Ranked;

/// Routes from one place to the nearest of several, the shortest first.
///
/// Each place is two vertices: reached over a cable, and reached inside a grid. Only cables leave the second, since
/// two steps inside one grid are never better than one. A route ends at the first target it meets, passes no place
/// twice, and goes through the inside of a grid once: nobody has shown that it holds two ways.
final class RouteSearch {
    private static final WorkLimit LIMIT = WorkLimit.of(200_000);

    /// Ways looked at for the shortest route that is none of those left out.
    private static final int MOST_LOOKED_AT = 64;

    private final FibreNetwork network;
    private final NodeId from;
    private final Set<NodeId> targets;

    /// @param targets  places of the network other than `from`
    RouteSearch(FibreNetwork network, NodeId from, Set<NodeId> targets) {
        this.network = network;
        this.from = from;
        this.targets = new TreeSet<>(targets);
    }

    /// Routes found.
    ///
    /// @param isComplete  whether there are no others
    record Found(List<FibreRoute> routes, boolean isComplete) {
        Found {
            routes = List.copyOf(routes);
        }
    }

    Optional<FibreRoute> shortest(Set<Risk> without) {
        return ranked(without, MOST_LOOKED_AT).routes().stream().findFirst();
    }

    /// @param most  how many ways are looked at
    Found ranked(Set<Risk> without, int most) {
        Set<NodeId> ends = new HashSet<>(targets);
        ends.add(from);
        Map<NodeId, Integer> vertices = new HashMap<>();
        List<Strand> used = new ArrayList<>();
        List<int[]> arcs = new ArrayList<>();
        for (Strand strand : network.strands()) {
            boolean leadsOn = !targets.contains(strand.from()) && !strand.to().equals(from);
            if (leadsOn && network.holds(strand, without, ends)) {
                int tail = vertex(vertices, strand.from());
                int head = vertex(vertices, strand.to());
                boolean inGrid = strand.findGrid().isPresent();
                arcs.add(new int[] {tail, inGrid ? head + 1 : head});
                used.add(strand);
                if (!inGrid) {
                    arcs.add(new int[] {tail + 1, head});
                    used.add(strand);
                }
            }
        }
        int start = vertex(vertices, from);
        int end = 2 * vertices.size();
        int strandArcs = arcs.size();
        for (NodeId target : targets) {
            Integer vertex = vertices.get(target);
            if (vertex != null) {
                arcs.add(new int[] {vertex, end});
                arcs.add(new int[] {vertex + 1, end});
            }
        }
        return rank(arcs, used, strandArcs, start, end, most);
    }

    private static int vertex(Map<NodeId, Integer> vertices, NodeId node) {
        return vertices.computeIfAbsent(node, any -> 2 * vertices.size());
    }

    private Found rank(List<int[]> arcs, List<Strand> used, int strandArcs, int start, int end, int most) {
        Digraph graph = Digraph.of(
                        end + 1,
                        arcs.stream().mapToInt(arc -> arc[0]).toArray(),
                        arcs.stream().mapToInt(arc -> arc[1]).toArray())
                .orThrow();
        double[] km = new double[arcs.size()];
        for (int i = 0; i < strandArcs; i++) {
            km[i] = used.get(i).km();
        }
        Ranked ranked = new PathRanking(graph, 0).find(ExactCosts.of(graph.fromGiven(km)), start, end, most, LIMIT);
        return switch (ranked) {
            case Ranked.Unreachable() -> new Found(List.of(), true);
            case Ranked.Paths(List<ArcPath> paths, Ending ending, long _) ->
                new Found(
                        paths.stream()
                                .map(path -> route(graph, path, used, strandArcs))
                                .filter(RouteSearch::isSensible)
                                .toList(),
                        ending == Ending.COMPLETE && paths.size() < most);
        };
    }

    private FibreRoute route(Digraph graph, ArcPath path, List<Strand> used, int strandArcs) {
        List<Strand> strands = new ArrayList<>();
        for (int i = 0; i < path.length(); i++) {
            int given = graph.givenOfArc(path.arc(i));
            if (given < strandArcs) {
                strands.add(used.get(given));
            }
        }
        return new FibreRoute(from, strands);
    }

    static boolean isSensible(FibreRoute route) {
        List<GridId> grids = route.strands().stream()
                .flatMap(strand -> strand.findGrid().stream())
                .toList();
        return new HashSet<>(route.places()).size() == route.places().size()
                && new HashSet<>(grids).size() == grids.size();
    }
}
