package org.charterworks.network.pareto;

import org.charterworks.network.digraph.WorkLimit;

/// How exactly a Pareto set is wanted.
///
/// @param epsilon    0 for the whole front. Above 0 some paths may be left out; for every path p of the whole
///                   front, one that is kept costs at most (1 + ε) times p in every criterion
/// @param workLimit  a step is a label, a partial path
public record ParetoOptions(double epsilon, WorkLimit workLimit) {
    /// The whole front, with at most five million labels.
    public static final ParetoOptions EXACT = new ParetoOptions(0, WorkLimit.of(5_000_000));

    public ParetoOptions {
        if (!(epsilon >= 0 && epsilon < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("epsilon " + epsilon + "; expected 0 or more");
        }
    }

    /// The same with another epsilon.
    public ParetoOptions withEpsilon(double newEpsilon) {
        return new ParetoOptions(newEpsilon, workLimit);
    }

    /// The same with another limit on work.
    public ParetoOptions withWorkLimit(WorkLimit newLimit) {
        return new ParetoOptions(epsilon, newLimit);
    }
}
