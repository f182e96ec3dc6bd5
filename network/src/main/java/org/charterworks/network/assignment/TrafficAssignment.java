package org.charterworks.network.assignment;

import java.util.List;

/// Assigns demand to a network. Same problem and options, same bits, with any number of threads.
public final class TrafficAssignment {
    private TrafficAssignment() {}

    /// Solves without being asked to stop.
    public static Assigned solve(AssignmentProblem problem, AssignmentOptions options) {
        return solve(problem, options, Progress.SILENT);
    }

    /// Solves, or says which pairs are not connected.
    ///
    /// The gap given back is measured on the flows given back: it ends an iteration, it is not taken
    /// from within one.
    public static Assigned solve(AssignmentProblem problem, AssignmentOptions options, Progress progress) {
        PairedSegments loaded = new PairedSegments(problem, options.objective());
        List<Unconnected> unconnected = loaded.load();
        if (!unconnected.isEmpty()) {
            return new Assigned.Refused(unconnected);
        }
        return new Assigned.Solved(
                switch (options.algorithm()) {
                    case PAIRED_SEGMENTS -> bySegments(problem, loaded, options, progress);
                    case FRANK_WOLFE -> byFrankWolfe(problem, options, progress);
                });
    }

    static Equilibrium bySegments(
            AssignmentProblem problem, PairedSegments segments, AssignmentOptions options, Progress progress) {
        OriginTrees trees = segments.trees(options.threads());
        AssignmentStatus status = AssignmentStatus.ITERATION_LIMIT;
        int iteration = 0;
        double gap = Double.POSITIVE_INFINITY;
        while (iteration < options.iterationLimit()) {
            double seen = segments.pass();
            iteration++;
            if (seen <= options.relativeGap()) {
                segments.settle();
                gap = gap(segments, trees);
                if (gap <= options.relativeGap()) {
                    status = AssignmentStatus.CONVERGED;
                    break;
                }
            }
            if (!progress.goesOn(iteration, seen)) {
                status = AssignmentStatus.CANCELLED;
                break;
            }
        }
        if (status != AssignmentStatus.CONVERGED) {
            segments.settle();
            gap = gap(segments, trees);
        }
        double[][] flow = new double[problem.classes().size()][problem.graph().arcCount()];
        for (int k = 0; k < flow.length; k++) {
            segments.flows.addClass(k, problem.commodities().classOf, flow[k]);
        }
        return answer(problem, status, iteration, gap, segments.links, flow);
    }

    private static double gap(PairedSegments segments, OriginTrees trees) {
        double paid = segments.paid();
        return paid > 0 ? Math.max(0, paid - trees.leastCost(segments.links.cost)) / paid : 0;
    }

    private static Equilibrium byFrankWolfe(AssignmentProblem problem, AssignmentOptions options, Progress progress) {
        FrankWolfe frankWolfe = new FrankWolfe(problem, options.objective(), options.threads());
        frankWolfe.load();
        AssignmentStatus status = AssignmentStatus.ITERATION_LIMIT;
        int iteration = 0;
        while (iteration < options.iterationLimit() && status == AssignmentStatus.ITERATION_LIMIT) {
            double before = frankWolfe.step();
            iteration++;
            if (before <= 2 * options.relativeGap() && frankWolfe.gap() <= options.relativeGap()) {
                status = AssignmentStatus.CONVERGED;
            } else if (!progress.goesOn(iteration, before)) {
                status = AssignmentStatus.CANCELLED;
            }
        }
        return answer(problem, status, iteration, frankWolfe.gap(), frankWolfe.links, frankWolfe.flow);
    }

    private static Equilibrium answer(
            AssignmentProblem problem,
            AssignmentStatus status,
            int iterations,
            double gap,
            LoadedLinks links,
            double[][] flow) {
        double paid = 0;
        for (int k = 0; k < flow.length; k++) {
            for (int arc = 0; arc < flow[k].length; arc++) {
                paid += flow[k][arc] * links.cost[k][arc];
            }
        }
        double trips = problem.commodities().totalTrips();
        return new Equilibrium(problem, status, iterations, gap, trips > 0 ? gap * paid / trips : 0, flow);
    }
}
