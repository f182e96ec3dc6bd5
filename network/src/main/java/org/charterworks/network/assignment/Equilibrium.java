package org.charterworks.network.assignment;

/// Flows found by an assignment, what they cost, and how far they are from equilibrium. Never changed.
///
/// Flows of links are unique where cost rises with flow; flows of paths are not, and are not given.
/// Arcs are named as they were given to the graph.
public final class Equilibrium {
    private final AssignmentStatus status;
    private final int iterations;
    private final double relativeGap;
    private final double averageExcessCost;
    private final double totalCost;
    private final double beckmann;
    private final double unservedTrips;
    private final double unservedTotalCost;
    private final double[][] flow;
    private final AssignmentProblem problem;

    /// @param flow  by class, then arc of the problem's graph
    Equilibrium(
            AssignmentProblem problem,
            AssignmentStatus status,
            int iterations,
            double relativeGap,
            double averageExcessCost,
            double[][] flow) {
        this.problem = problem;
        this.status = status;
        this.iterations = iterations;
        this.relativeGap = relativeGap;
        this.averageExcessCost = averageExcessCost;
        this.flow = flow;
        double cost = 0;
        double integral = 0;
        double unserved = 0;
        double unservedCost = 0;
        for (int arc = 0; arc < problem.graph().arcCount(); arc++) {
            int given = problem.graph().givenOfArc(arc);
            LinkPerformance function = problem.performance(given);
            double load = sum(arc);
            double fixed = 0;
            for (int k = 0; k < flow.length && !problem.isUnserved(arc); k++) {
                fixed += flow[k][arc] * problem.classes().get(k).fixedCost(given);
            }
            integral += function.integral(load) + fixed;
            if (problem.isUnserved(arc)) {
                unservedCost += load * function.cost(load);
                unserved += problem.graph().head(arc) == problem.graph().nodeCount() - 1 ? load : 0;
            } else {
                cost += load * function.cost(load) + fixed;
            }
        }
        totalCost = cost;
        beckmann = integral;
        unservedTrips = unserved;
        unservedTotalCost = unservedCost;
    }

    public AssignmentStatus status() {
        return status;
    }

    /// Passes over all origins, or steps of Frank–Wolfe.
    public int iterations() {
        return iterations;
    }

    /// (Cost paid − cost of the cheapest paths) / cost paid, on these flows; marginal costs for a
    /// system optimum, unserved trips at their price.
    public double relativeGap() {
        return relativeGap;
    }

    /// What a trip pays above its cheapest path, on average, in the unit of cost.
    public double averageExcessCost() {
        return averageExcessCost;
    }

    /// Flow times cost over all links and classes, fixed costs included, unserved trips not.
    public double totalCost() {
        return totalCost;
    }

    /// Beckmann's objective: sum of the integrals of the links' cost functions, plus fixed costs and
    /// the price of unserved trips. A user equilibrium makes it least.
    public double beckmann() {
        return beckmann;
    }

    /// Trips not made because every path cost as much as staying away.
    public double unservedTrips() {
        return unservedTrips;
    }

    /// Unserved trips at their price.
    public double unservedTotalCost() {
        return unservedTotalCost;
    }

    /// Flow of all classes on an arc.
    public double flow(int givenArc) {
        return sum(problem.graph().arcOfGiven(givenArc));
    }

    public double flow(int classIndex, int givenArc) {
        return flow[classIndex][problem.graph().arcOfGiven(givenArc)];
    }

    /// Cost of an arc at its flow, without the fixed costs of classes.
    public double cost(int givenArc) {
        return problem.performance(givenArc).cost(flow(givenArc));
    }

    /// Toll that makes users face what they cost others: flow times slope. At the flows of a system
    /// optimum, users who pay it have no reason to change (Pigou 1920).
    public double marginalCostToll(int givenArc) {
        double load = flow(givenArc);
        return load * problem.performance(givenArc).slope(load);
    }

    public AssignmentProblem problem() {
        return problem;
    }

    private double sum(int arc) {
        double sum = 0;
        for (double[] ofClass : flow) {
            sum += ofClass[arc];
        }
        return sum;
    }
}
