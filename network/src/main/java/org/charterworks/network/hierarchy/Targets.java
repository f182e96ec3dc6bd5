package org.charterworks.network.hierarchy;

import java.util.Arrays;

/// Nodes whose costs are wanted again and again, and the part of a hierarchy that has to be looked at for
/// them: they and their ancestors. Depends on no costs; never changed, safe to share.
public final class Targets {
    /// they and their ancestors, the highest first
    final int[] ranks;
    private final int[] rankOfTarget;

    private Targets(int[] ranks, int[] rankOfTarget) {
        this.ranks = ranks;
        this.rankOfTarget = rankOfTarget;
    }

    /// What has to be looked at for these nodes.
    ///
    /// @param nodes  any nodes of the graph, in the order in which costs are wanted
    public static Targets of(Hierarchy hierarchy, int[] nodes) {
        boolean[] isSelected = new boolean[hierarchy.graph.nodeCount()];
        int[] rankOfTarget = new int[nodes.length];
        int count = 0;
        for (int i = 0; i < nodes.length; i++) {
            rankOfTarget[i] = hierarchy.order.rankOf(nodes[i]);
            for (int v = rankOfTarget[i]; v >= 0 && !isSelected[v]; v = hierarchy.parent[v]) {
                isSelected[v] = true;
                count++;
            }
        }
        int[] ranks = new int[count];
        for (int v = isSelected.length - 1, i = 0; v >= 0; v--) {
            if (isSelected[v]) {
                ranks[i++] = v;
            }
        }
        return new Targets(ranks, rankOfTarget);
    }

    /// Every node of the graph, by number.
    public static Targets all(Hierarchy hierarchy) {
        int[] nodes = new int[hierarchy.graph.nodeCount()];
        Arrays.setAll(nodes, node -> node);
        return of(hierarchy, nodes);
    }

    public int count() {
        return rankOfTarget.length;
    }

    void read(double[] byRank, double[] into) {
        for (int i = 0; i < rankOfTarget.length; i++) {
            into[i] = byRank[rankOfTarget[i]];
        }
    }
}
