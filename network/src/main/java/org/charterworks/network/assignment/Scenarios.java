package org.charterworks.network.assignment;

import java.util.OptionalDouble;

/// A solved problem from which variations with one link changed are solved, each from the base solution
/// and its paired segments. Never changed; every thread takes a [Worker] of its own.
///
/// A link is taken out by a constant cost above that of staying away: nobody uses it at equilibrium,
/// and no capacity near zero spoils the arithmetic.
public final class Scenarios {
    /// What may be left on a link taken out: the rounding of its flow, not a trip.
    private static final double DUST = 1e-10;
    /// The base is solved this much better than the variations, so that differences are theirs.
    private static final double BASE_PART = 1e-3;
    private static final double CLOSED_PER_UNSERVED = 2;
    /// Cost of an unserved trip, as a multiple of the dearest trip in the base, where the problem names
    /// none.
    private static final double UNSERVED_PER_DEAREST = 10;

    private final AssignmentProblem problem;
    private final PairedSegments solved;
    private final Equilibrium base;
    private final double[] leastCost;
    private final double relativeGap;
    private final int iterationLimit;

    private Scenarios(AssignmentProblem problem, PairedSegments solved, Equilibrium base, AssignmentOptions options) {
        this.problem = problem;
        this.solved = solved;
        this.base = base;
        leastCost = leastCosts(problem, solved);
        relativeGap = options.relativeGap();
        iterationLimit = options.iterationLimit();
    }

    /// What comes of solving the base.
    public sealed interface Prepared {
        record Done(Scenarios scenarios) implements Prepared {}

        /// The base did not come to the gap it needs, or somebody asked to stop.
        record NotSolved(Assigned base) implements Prepared {}

        /// The scenarios, for callers that know the base to be solvable.
        ///
        /// @throws IllegalStateException when it was not solved
        default Scenarios orThrow() {
            return switch (this) {
                case Done(Scenarios scenarios) -> scenarios;
                case NotSolved(Assigned base) -> throw new IllegalStateException("base not solved: " + base);
            };
        }
    }

    /// Solves the base of a user equilibrium. Where the problem names no cost of unserved trips, ten
    /// times the cost of the dearest trip is taken; [#problem] says which.
    ///
    /// @param options  gap and limit of iterations of each variation; the base is solved a thousand
    ///                 times better, as far as the arithmetic allows
    public static Prepared of(AssignmentProblem problem, AssignmentOptions options, Progress progress) {
        AssignmentOptions better = options.withRelativeGap(Math.max(1e-13, options.relativeGap() * BASE_PART))
                .withObjective(Objective.USER_EQUILIBRIUM)
                .withAlgorithm(Algorithm.PAIRED_SEGMENTS);
        AssignmentProblem priced = problem;
        if (problem.unservedCost().isEmpty()) {
            PairedSegments loaded = new PairedSegments(problem, Objective.USER_EQUILIBRIUM);
            var unconnected = loaded.load();
            if (!unconnected.isEmpty()) {
                return new Prepared.NotSolved(new Assigned.Refused(unconnected));
            }
            double dearest = 0;
            for (double each : leastCosts(problem, loaded)) {
                dearest = Math.max(dearest, each);
            }
            priced = problem.withUnservedCost(Math.max(1, UNSERVED_PER_DEAREST * dearest));
        }
        PairedSegments segments = new PairedSegments(priced, Objective.USER_EQUILIBRIUM);
        segments.load();
        Equilibrium base = TrafficAssignment.bySegments(priced, segments, better, progress);
        return base.status() == AssignmentStatus.CONVERGED
                ? new Prepared.Done(new Scenarios(priced, segments, base, options))
                : new Prepared.NotSolved(new Assigned.Solved(base));
    }

    /// Cost of the cheapest path of each pair, in the order of the commodities' destinations.
    private static double[] leastCosts(AssignmentProblem problem, PairedSegments segments) {
        Commodities demand = problem.commodities();
        double[] least = new double[demand.destination.length];
        OriginTrees.fresh(problem, 1).grow(segments.links.cost, (_, q, tree) -> {
            for (int d = demand.first[q]; d < demand.first[q + 1]; d++) {
                least[d] = tree.cost(demand.destination[d]);
            }
        });
        return least;
    }

    /// The problem solved, with the cost of unserved trips.
    public AssignmentProblem problem() {
        return problem;
    }

    public Equilibrium base() {
        return base;
    }

    /// A workspace for one thread.
    public Worker worker() {
        return new Worker();
    }

    /// Solves one variation after the other.
    public final class Worker {
        private final PairedSegments segments = new PairedSegments(problem, Objective.USER_EQUILIBRIUM);

        private Worker() {}

        /// The equilibrium with one link changed; the same whatever was solved before.
        public ChangedEquilibrium solve(LinkChange change) {
            int arc = problem.graph().arcOfGiven(change.arc());
            if (solved.links.flow[arc] == 0) {
                return new ChangedEquilibrium(
                        change, AssignmentStatus.CONVERGED, 0, base.relativeGap(), base.totalCost(), 0, 0);
            }
            LinkPerformance before = problem.performance(change.arc());
            segments.copy(solved);
            segments.links.set(
                    arc,
                    change.isRemoval()
                            ? new LinkPerformance.Constant(CLOSED_PER_UNSERVED * unservedCost())
                            : before.withCapacity(1 - change.lostPart()));
            ChangedEquilibrium found = resolve(change, arc);
            segments.links.set(arc, before);
            return found;
        }

        private double unservedCost() {
            OptionalDouble cost = problem.unservedCost();
            return cost.orElseThrow();
        }

        private ChangedEquilibrium resolve(LinkChange change, int arc) {
            double allowed = relativeGap * base.totalCost();
            segments.improveUsersOf(arc, allowed);
            AssignmentStatus status = AssignmentStatus.ITERATION_LIMIT;
            double gap = 1;
            int iteration = 0;
            while (iteration < iterationLimit) {
                iteration++;
                gap = segments.measure();
                boolean isClear = !change.isRemoval() || segments.links.flow[arc] <= DUST * solved.links.flow[arc];
                if (gap <= relativeGap && isClear) {
                    status = AssignmentStatus.CONVERGED;
                    break;
                }
                segments.improveThoseWorseThan(relativeGap);
                if (!isClear) {
                    segments.improveUsersOf(arc, allowed);
                }
            }
            return totals(change, status, iteration, gap);
        }

        private ChangedEquilibrium totals(LinkChange change, AssignmentStatus status, int iterations, double gap) {
            Commodities demand = problem.commodities();
            int away = problem.graph().nodeCount() - 1;
            double total = 0;
            double unserved = 0;
            double baseCostOfUnserved = 0;
            for (int q = 0; q < demand.count(); q++) {
                double[] cost = segments.links.cost[demand.classOf[q]];
                int end = segments.flows.start[q] + segments.flows.count[q];
                for (int slot = segments.flows.start[q]; slot < end; slot++) {
                    int arc = segments.flows.arc[slot];
                    double flow = segments.flows.flow[slot];
                    if (!problem.isUnserved(arc)) {
                        total += flow * cost[arc];
                    } else if (flow > 0 && problem.graph().tail(arc) == away) {
                        unserved += flow;
                        baseCostOfUnserved +=
                                flow * leastCost(q, problem.graph().head(arc));
                    }
                }
            }
            double increase = total - (base.totalCost() - baseCostOfUnserved);
            return new ChangedEquilibrium(
                    change,
                    status,
                    iterations,
                    gap,
                    total,
                    increase - base.unservedTotalCost(),
                    unserved - base.unservedTrips());
        }

        /// Nothing for a zone without trips of the commodity: what passes there is on its way out of
        /// the solution, and less than the gap.
        private double leastCost(int q, int destination) {
            Commodities demand = problem.commodities();
            for (int d = demand.first[q]; d < demand.first[q + 1]; d++) {
                if (demand.destination[d] == destination) {
                    return leastCost[d];
                }
            }
            return 0;
        }
    }
}
