package org.charterworks.network.flow;

/// Least-cost flow of many demands under hard capacities, with unserved demand at a price.
///
/// Exact within the stated gap: capacities that a path meets become rows of a linear program over the paths
/// found so far; its duals price the capacities; a cheaper path under these prices becomes a column; when
/// there
/// is none the flow is optimal. The gap is proved: with p the prices, Σ demand × min(unserved price,
/// cheapest
/// path under p) − Σ p × capacity is below every possible cost. A call without [KnownPaths] starts from
/// nothing, so
/// equal problems give equal bits whatever was solved before.
///
/// Formula, assumptions and worked case: `docs/methods/capacity-flow.md`.
public final class CapacityFlow {
    private CapacityFlow() {}

    public static FlowResult solve(FlowProblem problem) {
        return solve(problem, FlowOptions.EXACT);
    }

    public static FlowResult solve(FlowProblem problem, FlowOptions options) {
        return solve(problem, options, new KnownPaths(problem.graph()));
    }

    /// The same, starting from the paths that earlier solutions found, and adding those it finds: much
    /// faster for
    /// a problem that differs in few capacities. Cost, served tonnes and capacity prices do not depend on
    /// where
    /// it started; of several flows of the same cost it may give another one.
    public static FlowResult solve(FlowProblem problem, FlowOptions options, KnownPaths known) {
        known.requireGraph(problem.graph());
        return new ColumnGeneration(problem, options, new DenseSimplex(), known).solve();
    }
}
