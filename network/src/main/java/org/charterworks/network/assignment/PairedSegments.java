package org.charterworks.network.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.digraph.RegrownTree;
import org.charterworks.network.digraph.RememberedTree;

/// Equilibrium by paired alternative segments. Holds the flows while they are improved.
///
/// A pass goes over the commodities: it regrows the tree, and for each arc that carries flow at more
/// than the cheapest cost finds or makes a pair of segments and shifts flow at once. Then all pairs are
/// swept several times, which costs a small part of the trees. The gap comes from the trees of the
/// pass.
final class PairedSegments {
    /// Sweeps over the pairs after each pass, and the part of the pass's excess at which they are
    /// enough.
    private static final int MOST_SWEEPS = 20;
    private static final double SWEPT_ENOUGH = 0.01;
    private static final double SWEPT_FOR_NOW = 0.2;
    /// Sweeps in which a pair has had nothing to shift before it is forgotten.
    private static final int MOST_IDLE = 5;
    /// A pair found serves an arc if it gains this part of the arc's excess cost, and carries this part
    /// of its flow.
    private static final double LEAST_GAIN = 0.5;
    private static final double LEAST_FLOW = 0.25;
    /// Part of the average excess cost below which an arc's excess is left to later passes.
    private static final double WORTH_A_PAIR = 0.1;
    /// Part of its share of the allowed excess up to which a commodity is left alone.
    private static final double PART_ALLOWED = 0.3;
    private static final double ROUNDING = 1e-14;

    private final AssignmentProblem problem;
    private final Digraph graph;
    private final Commodities demand;
    final LoadedLinks links;
    final OriginFlows flows;
    private final SegmentPairs pairs;
    private final SegmentSearch search;
    private final RegrownTree tree;
    private final RememberedTree[] memory;
    private final int[] slotOfArc;
    private final int[] wanted;
    private final double[] excess;
    private double paid;
    private double least;
    private double leastExcess;

    PairedSegments(AssignmentProblem problem, Objective objective) {
        this.problem = problem;
        graph = problem.graph();
        demand = problem.commodities();
        links = problem.emptyLinks(objective);
        flows = new OriginFlows(demand.count());
        pairs = new SegmentPairs(links, flows);
        search = new SegmentSearch(graph, links, flows);
        tree = new RegrownTree(graph, problem.firstThroughNode());
        memory = new RememberedTree[demand.count()];
        Arrays.setAll(memory, _ -> new RememberedTree());
        slotOfArc = new int[graph.arcCount()];
        Arrays.fill(slotOfArc, -1);
        wanted = new int[graph.arcCount()];
        excess = new double[demand.count()];
    }

    /// Becomes equal to another of the same problem and objective.
    void copy(PairedSegments other) {
        links.copy(other.links);
        flows.copy(other.flows);
        pairs.copy(other.pairs);
        for (int q = 0; q < memory.length; q++) {
            memory[q].copy(other.memory[q]);
        }
        leastExcess = 0;
    }

    /// Puts each commodity on its cheapest paths, at the costs that those before it have caused.
    ///
    /// @return pairs that no path connects; flows are of use only when there are none
    List<Unconnected> load() {
        List<Unconnected> unconnected = new ArrayList<>();
        TreeLoading loading = new TreeLoading(graph);
        for (int q = 0; q < demand.count(); q++) {
            tree.grow(
                    demand.root[q],
                    links.cost[demand.classOf[q]],
                    demand.destination,
                    demand.first[q],
                    demand.first[q + 1],
                    memory[q]);
            findUnconnected(q, unconnected);
            loading.load(demand, q, tree);
            flows.reserve(q, loading.count() + loading.count() / 8 + 4);
            for (int i = 0; i < loading.count(); i++) {
                int slot = flows.add(q, loading.arc(i));
                flows.flow[flows.start[q] + slot] = loading.load(i);
                links.shift(loading.arc(i), loading.load(i));
            }
        }
        return unconnected;
    }

    private void findUnconnected(int q, List<Unconnected> unconnected) {
        String className = problem.classes().get(demand.classOf[q]).name();
        for (int d = demand.first[q]; d < demand.first[q + 1]; d++) {
            if (!tree.reaches(demand.destination[d])) {
                unconnected.add(new Unconnected(className, demand.root[q], demand.destination[d], demand.trips[d]));
            }
        }
    }

    /// Improves the flows once. @return relative gap as the trees of the pass saw it
    double pass() {
        paid = 0;
        least = 0;
        for (int q = 0; q < demand.count(); q++) {
            improve(q);
        }
        double tooMuch = Math.max(0, paid - least);
        leastExcess = WORTH_A_PAIR * tooMuch / demand.totalTrips();
        sweepTo(SWEPT_ENOUGH * tooMuch);
        return paid > 0 ? tooMuch / paid : 0;
    }

    /// Equalises all pairs, again and again, until what they pay too much is little.
    private void sweepTo(double enough) {
        double tooMuch = Double.POSITIVE_INFINITY;
        for (int sweep = 0; sweep < MOST_SWEEPS && tooMuch > enough; sweep++) {
            tooMuch = 0;
            int count = pairs.count();
            for (int pair = 0; pair < count; pair++) {
                tooMuch += pairs.equalise(pair);
            }
        }
        pairs.tidy(MOST_IDLE);
    }

    /// Improves only the commodities that use an arc.
    ///
    /// @param allowed  what all together may pay too much in the end
    void improveUsersOf(int arc, double allowed) {
        leastExcess = 0;
        for (int q = 0; q < demand.count(); q++) {
            if (uses(q, arc)) {
                improve(q);
            }
        }
        sweepTo(SWEPT_FOR_NOW * allowed);
    }

    private boolean uses(int q, int arc) {
        int end = flows.start[q] + flows.count[q];
        for (int slot = flows.start[q]; slot < end; slot++) {
            if (flows.arc[slot] == arc) {
                return flows.flow[slot] > 0;
            }
        }
        return false;
    }

    /// Relative gap of the flows now, exact; remembers which commodity pays how much too much.
    double measure() {
        settle();
        double paidByAll = 0;
        double tooMuch = 0;
        for (int q = 0; q < demand.count(); q++) {
            double[] cost = links.cost[demand.classOf[q]];
            tree.grow(demand.root[q], cost, demand.destination, demand.first[q], demand.first[q + 1], memory[q]);
            double paidHere = paid(q);
            excess[q] = paidHere - OriginTrees.leastCost(demand, q, tree);
            paidByAll += paidHere;
            tooMuch += excess[q];
        }
        paid = paidByAll;
        return paidByAll > 0 ? Math.max(0, tooMuch) / paidByAll : 0;
    }

    /// Improves the commodities that, when measured, paid more than their part of what the gap allows.
    void improveThoseWorseThan(double relativeGap) {
        double allowed = PART_ALLOWED * relativeGap * paid / demand.count();
        leastExcess = WORTH_A_PAIR * relativeGap * paid / demand.totalTrips();
        for (int q = 0; q < demand.count(); q++) {
            if (excess[q] > allowed) {
                improve(q);
            }
        }
        sweepTo(SWEPT_FOR_NOW * relativeGap * paid);
    }

    private void improve(int q) {
        double[] cost = links.cost[demand.classOf[q]];
        int base = flows.start[q];
        int count = flows.count[q];
        int wantedCount = 0;
        double paidHere = 0;
        for (int i = 0; i < count; i++) {
            int arc = flows.arc[base + i];
            double flow = flows.flow[base + i];
            slotOfArc[arc] = i;
            if (flow > 0) {
                wanted[wantedCount++] = graph.head(arc);
                paidHere += flow * cost[arc];
            }
        }
        tree.grow(demand.root[q], cost, wanted, 0, wantedCount, memory[q]);
        double leastHere = OriginTrees.leastCost(demand, q, tree);
        paid += paidHere;
        least += leastHere;
        if (paidHere > leastHere) {
            for (int i = 0; i < count; i++) {
                improve(q, i, cost);
            }
        }
        for (int i = 0; i < flows.count[q]; i++) {
            slotOfArc[flows.arc[flows.start[q] + i]] = -1;
        }
    }

    /// Takes flow off an arc where it pays more than the cheapest path to the same node.
    private void improve(int q, int slot, double[] cost) {
        int arc = flows.arc[flows.start[q] + slot];
        double flow = flows.flow[flows.start[q] + slot];
        int head = graph.head(arc);
        if (!(flow > 0) || tree.arcInto(head) == arc) {
            return;
        }
        double excess = tree.cost(graph.tail(arc)) + cost[arc] - tree.cost(head);
        if (excess > leastExcess && excess > ROUNDING * tree.cost(head)) {
            int k = demand.classOf[q];
            int pair = pairs.find(arc, k, q, slotOfArc, LEAST_GAIN * excess, LEAST_FLOW * flow);
            if (pair == SegmentPairs.NONE) {
                pair = search.search(q, k, demand.root[q], arc, tree, slotOfArc, pairs);
            }
            if (pair != SegmentPairs.NONE) {
                pairs.join(pair, q, slotOfArc);
                pairs.equalise(pair);
            }
        }
    }

    /// Trees over the same memory.
    OriginTrees trees(int threads) {
        return new OriginTrees(problem, threads, memory);
    }

    /// What all pay now.
    double paid() {
        double sum = 0;
        for (int q = 0; q < demand.count(); q++) {
            sum += paid(q);
        }
        return sum;
    }

    private double paid(int q) {
        double[] cost = links.cost[demand.classOf[q]];
        double sum = 0;
        int end = flows.start[q] + flows.count[q];
        for (int slot = flows.start[q]; slot < end; slot++) {
            sum += flows.flow[slot] * cost[flows.arc[slot]];
        }
        return sum;
    }

    /// Sums the flows of arcs anew from those of the commodities, free of the rounding of many shifts.
    void settle() {
        flows.total(links.flow);
        links.priceAll();
    }
}
