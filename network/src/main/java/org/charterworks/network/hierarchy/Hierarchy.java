package org.charterworks.network.hierarchy;

import java.util.Arrays;
import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.digraph.ExactCosts;

/// What contracting a graph gives before any cost is known: the edges between nodes and their higher
/// neighbours, and which arcs of the graph lie on which edge. Never changed, safe to share; [#customise] puts
/// costs on it.
///
/// Nodes are named by their rank in all arrays here. Edge e joins a lower node, `lower[e]`, and a higher,
/// `higher[e]`; edges are sorted by lower, then higher. The edges up from v are `firstUp[v]` to
/// `firstUp[v + 1] - 1`. The edges down from v are `downEdge[i]` for i from `firstDown[v]` to
/// `firstDown[v + 1] - 1`, by ascending lower end. `parent[v]` is the lowest higher neighbour; all higher
/// neighbours of v are ancestors of v (Bauer, Columbus, Rutter & Wagner 2016).
public final class Hierarchy {
    final Digraph graph;
    final EliminationOrder order;
    /// by rank: whether paths may pass through
    final boolean[] isOpen;
    final int[] parent;
    final int[] firstUp;
    final int[] higher;
    final int[] lower;
    final int[] firstDown;
    final int[] downEdge;
    /// by arc: its edge, or −1 for an arc from a node to itself
    final int[] edgeOfArc;
    /// arcs of edge e are `arcOnEdge[firstOnEdge[e]]` to `arcOnEdge[firstOnEdge[e + 1] - 1]`, ascending
    final int[] firstOnEdge;
    final int[] arcOnEdge;

    private Hierarchy(Digraph graph, EliminationOrder order, int firstThroughNode) {
        this.graph = graph;
        this.order = order;
        isOpen = new boolean[graph.nodeCount()];
        for (int v = 0; v < isOpen.length; v++) {
            isOpen[v] = order.nodeAt(v) >= firstThroughNode;
        }
        Elimination elimination = new Elimination(Cell.of(graph), order);
        parent = elimination.parent;
        firstUp = elimination.firstUp;
        higher = elimination.upHead;
        lower = new int[higher.length];
        for (int v = 0; v < parent.length; v++) {
            Arrays.fill(lower, firstUp[v], firstUp[v + 1], v);
        }
        firstDown = firsts(higher, parent.length);
        downEdge = byKey(higher, firstDown);
        edgeOfArc = new int[graph.arcCount()];
        for (int arc = 0; arc < edgeOfArc.length; arc++) {
            int tail = order.rankOf(graph.tail(arc));
            int head = order.rankOf(graph.head(arc));
            edgeOfArc[arc] = tail == head ? -1 : edge(Math.min(tail, head), Math.max(tail, head));
        }
        firstOnEdge = firsts(edgeOfArc, higher.length);
        arcOnEdge = byKey(edgeOfArc, firstOnEdge);
    }

    /// Contracts a graph whose nodes may all be passed through.
    ///
    /// @param order  of the nodes of this graph
    public static Hierarchy of(Digraph graph, EliminationOrder order) {
        return of(graph, order, 0);
    }

    /// Contracts a graph with closed centroids.
    ///
    /// @param firstThroughNode  paths may begin or end at the nodes below it but not pass through them
    public static Hierarchy of(Digraph graph, EliminationOrder order, int firstThroughNode) {
        if (order.size() != graph.nodeCount()) {
            throw new IllegalArgumentException(
                    "an order of " + order.size() + " nodes for a graph of " + graph.nodeCount());
        }
        return new Hierarchy(graph, order, firstThroughNode);
    }

    /// Start of the items of each key in an array sorted by key; keys below 0 are left out.
    private static int[] firsts(int[] key, int keyCount) {
        int[] first = new int[keyCount + 1];
        for (int k : key) {
            if (k >= 0) {
                first[k + 1]++;
            }
        }
        for (int k = 0; k < keyCount; k++) {
            first[k + 1] += first[k];
        }
        return first;
    }

    private static int[] byKey(int[] key, int[] first) {
        int[] next = first.clone();
        int[] items = new int[first[first.length - 1]];
        for (int i = 0; i < key.length; i++) {
            if (key[i] >= 0) {
                items[next[key[i]]++] = i;
            }
        }
        return items;
    }

    public Digraph graph() {
        return graph;
    }

    /// Edges after contraction; a query looks at the fewer of them the better the order is.
    public int edgeCount() {
        return higher.length;
    }

    /// Puts the costs of a scenario on the hierarchy.
    public Metric customise(ExactCosts costs) {
        return Metric.of(this, costs);
    }

    /// Edge between two ranks, or −1.
    int edge(int low, int high) {
        int e = Arrays.binarySearch(higher, firstUp[low], firstUp[low + 1], high);
        return e >= 0 ? e : -1;
    }
}
