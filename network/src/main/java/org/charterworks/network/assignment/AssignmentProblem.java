package org.charterworks.network.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.model.Problem;

/// What an assignment is asked: a network with link performance functions, and who wants to go where.
/// Checked when made, never changed, safe to share.
///
/// With an unserved cost, each trip may also stay away at that cost: an arc from every origin to a node
/// outside the network and on to every destination carries what is not served. Without it, every pair
/// must be connected.
public final class AssignmentProblem {
    private final Digraph graph;
    private final int givenArcCount;
    private final int firstThroughNode;
    private final List<LinkPerformance> performance;
    private final List<TrafficClass> classes;
    private final OptionalDouble unservedCost;
    private final Commodities commodities;

    private AssignmentProblem(
            Digraph graph,
            int givenArcCount,
            int firstThroughNode,
            List<LinkPerformance> performance,
            List<TrafficClass> classes,
            OptionalDouble unservedCost) {
        this.graph = graph;
        this.givenArcCount = givenArcCount;
        this.firstThroughNode = firstThroughNode;
        this.performance = List.copyOf(performance);
        this.classes = List.copyOf(classes);
        this.unservedCost = unservedCost;
        this.commodities = Commodities.of(classes);
    }

    /// What comes of posing a problem.
    public sealed interface Posed {
        record Done(AssignmentProblem problem) implements Posed {}

        /// Everything that is wrong; never empty.
        record Refused(List<Problem> problems) implements Posed {
            public Refused {
                problems = List.copyOf(problems);
            }
        }

        /// The problem, for callers that know its parts to be right.
        ///
        /// @throws IllegalStateException with all problems when it was refused
        default AssignmentProblem orThrow() {
            return switch (this) {
                case Done(AssignmentProblem problem) -> problem;
                case Refused(List<Problem> problems) -> throw new IllegalStateException("no problem: " + problems);
            };
        }
    }

    /// Poses a problem, or says everything that is wrong with it.
    ///
    /// @param graph  the first nodes are the zones
    /// @param firstThroughNode  nodes below it are zones that no path passes through
    /// @param performance  by arc, in the order given to the graph
    /// @param unservedCost  cost of a trip that is not made; empty when every trip must be
    public static Posed of(
            Digraph graph,
            int firstThroughNode,
            List<LinkPerformance> performance,
            List<TrafficClass> classes,
            OptionalDouble unservedCost) {
        List<Problem> problems = new ArrayList<>();
        check(problems, graph, firstThroughNode, performance, classes, unservedCost);
        if (!problems.isEmpty()) {
            return new Posed.Refused(problems);
        }
        return new Posed.Done(
                unservedCost.isPresent()
                        ? withUnserved(graph, firstThroughNode, performance, classes, unservedCost)
                        : new AssignmentProblem(
                                graph, graph.arcCount(), firstThroughNode, performance, classes, unservedCost));
    }

    private static void check(
            List<Problem> problems,
            Digraph graph,
            int firstThroughNode,
            List<LinkPerformance> performance,
            List<TrafficClass> classes,
            OptionalDouble unservedCost) {
        if (performance.size() != graph.arcCount()) {
            problems.add(new Problem(
                    "performance",
                    performance.size() + " functions for " + graph.arcCount() + " arcs",
                    "give one per arc, in the order given to the graph"));
        }
        for (int given = 0; given < performance.size(); given++) {
            if (performance.get(given) instanceof LinkPerformance.Davidson davidson && davidson.saturation() == 1) {
                problems.add(new Problem(
                        "arc " + given,
                        "Davidson's function without a saturation is infinite at capacity",
                        "give a saturation below 1, such as 0.98"));
            }
        }
        if (firstThroughNode < 0 || firstThroughNode > graph.nodeCount()) {
            problems.add(new Problem(
                    "first through node", "" + firstThroughNode, "name a node from 0 to " + graph.nodeCount()));
        }
        if (unservedCost.isPresent()
                && !(unservedCost.getAsDouble() > 0 && unservedCost.getAsDouble() < Double.POSITIVE_INFINITY)) {
            problems.add(new Problem("unserved cost", "" + unservedCost.getAsDouble(), "give more than 0"));
        }
        if (classes.isEmpty()) {
            problems.add(new Problem("classes", "none", "give at least one"));
        }
        classes.forEach(each -> check(problems, graph, each));
    }

    private static void check(List<Problem> problems, Digraph graph, TrafficClass each) {
        int count = each.fixedCostCount();
        if (count != 0 && count != graph.arcCount()) {
            problems.add(new Problem(
                    "class " + each.name(), count + " fixed costs", "give " + graph.arcCount() + ", one per arc"));
        }
        for (int given = 0; given < count; given++) {
            if (!(each.fixedCost(given) >= 0 && each.fixedCost(given) < Double.POSITIVE_INFINITY)) {
                problems.add(new Problem(
                        "class " + each.name() + " arc " + given,
                        "a fixed cost of " + each.fixedCost(given),
                        "give 0 or more"));
            }
        }
        for (int pair = 0; pair < each.demand().size(); pair++) {
            int zone = Math.max(each.demand().origin(pair), each.demand().destination(pair));
            if (zone >= graph.nodeCount()) {
                problems.add(new Problem(
                        "class " + each.name(),
                        "demand at zone " + zone,
                        "name a node from 0 to " + (graph.nodeCount() - 1)));
            }
        }
    }

    /// The network with one node more: what arrives there from an origin leaves it for a destination
    /// unserved. A path that went there by way of another zone would pay at least as much, so nothing
    /// else changes.
    private static AssignmentProblem withUnserved(
            Digraph graph,
            int firstThroughNode,
            List<LinkPerformance> performance,
            List<TrafficClass> classes,
            OptionalDouble unservedCost) {
        int nodeCount = graph.nodeCount();
        boolean[] sends = new boolean[nodeCount];
        boolean[] receives = new boolean[nodeCount];
        for (TrafficClass each : classes) {
            for (int pair = 0; pair < each.demand().size(); pair++) {
                sends[each.demand().origin(pair)] = true;
                receives[each.demand().destination(pair)] = true;
            }
        }
        int arcCount = graph.arcCount();
        int[] tail = Arrays.copyOf(new int[0], arcCount + 2 * nodeCount);
        int[] head = tail.clone();
        List<LinkPerformance> all = new ArrayList<>(performance);
        for (int arc = 0; arc < arcCount; arc++) {
            tail[graph.givenOfArc(arc)] = graph.tail(arc);
            head[graph.givenOfArc(arc)] = graph.head(arc);
        }
        int end = arcCount;
        for (int node = 0; node < nodeCount; node++) {
            if (sends[node]) {
                tail[end] = node;
                head[end++] = nodeCount;
                all.add(new LinkPerformance.Constant(unservedCost.getAsDouble()));
            }
            if (receives[node]) {
                tail[end] = nodeCount;
                head[end++] = node;
                all.add(new LinkPerformance.Constant(0));
            }
        }
        Digraph extended = Digraph.of(nodeCount + 1, Arrays.copyOf(tail, end), Arrays.copyOf(head, end))
                .orThrow();
        return new AssignmentProblem(extended, arcCount, firstThroughNode, all, classes, unservedCost);
    }

    /// The graph assigned to: the one given, and the arcs of unserved trips after its arcs in the order
    /// given.
    Digraph graph() {
        return graph;
    }

    /// Arcs of the graph as it was given.
    public int arcCount() {
        return givenArcCount;
    }

    int firstThroughNode() {
        return firstThroughNode;
    }

    public List<TrafficClass> classes() {
        return classes;
    }

    public OptionalDouble unservedCost() {
        return unservedCost;
    }

    /// The same problem, in which a trip may stay away at a cost.
    ///
    /// @throws IllegalStateException when this problem has such a cost already
    AssignmentProblem withUnservedCost(double cost) {
        if (unservedCost.isPresent()) {
            throw new IllegalStateException("unserved trips cost " + unservedCost);
        }
        return of(graph, firstThroughNode, performance, classes, OptionalDouble.of(cost))
                .orThrow();
    }

    /// The function of an arc, by the order given to the graph.
    public LinkPerformance performance(int given) {
        return performance.get(given);
    }

    Commodities commodities() {
        return commodities;
    }

    /// Whether an arc stands for a trip that is not made.
    boolean isUnserved(int arc) {
        return graph.givenOfArc(arc) >= givenArcCount;
    }

    LoadedLinks emptyLinks(Objective objective) {
        LinkPerformance[] byArc = new LinkPerformance[graph.arcCount()];
        double[][] fixed = new double[classes.size()][graph.arcCount()];
        for (int arc = 0; arc < byArc.length; arc++) {
            int given = graph.givenOfArc(arc);
            byArc[arc] = performance.get(given);
            for (int k = 0; k < fixed.length && given < givenArcCount; k++) {
                fixed[k][arc] = classes.get(k).fixedCost(given);
            }
        }
        return new LoadedLinks(byArc, fixed, objective);
    }
}
