package org.charterworks.network.assignment;

/// How an equilibrium is sought and when it is good enough.
///
/// @param relativeGap  (cost paid − cost of cheapest paths) / cost paid at which to stop; at least
///                     1e-14, what the arithmetic allows
/// @param iterationLimit  passes over all origins at most, at least 1
/// @param threads  threads for what can be shared out; the result is the same for any number
public record AssignmentOptions(
        Objective objective, Algorithm algorithm, double relativeGap, int iterationLimit, int threads) {
    /// A user equilibrium good enough for differences between scenarios.
    public static final AssignmentOptions DEFAULT =
            new AssignmentOptions(Objective.USER_EQUILIBRIUM, Algorithm.PAIRED_SEGMENTS, 1e-6, 1000, 1);

    public AssignmentOptions {
        if (!(relativeGap >= 1e-14) || iterationLimit < 1 || threads < 1) {
            throw new IllegalArgumentException("needs a gap of 1e-14 or more, at least 1 iteration and 1 thread, got "
                    + relativeGap + ", " + iterationLimit + ", " + threads);
        }
    }

    public AssignmentOptions withRelativeGap(double newGap) {
        return new AssignmentOptions(objective, algorithm, newGap, iterationLimit, threads);
    }

    public AssignmentOptions withObjective(Objective newObjective) {
        return new AssignmentOptions(newObjective, algorithm, relativeGap, iterationLimit, threads);
    }

    public AssignmentOptions withAlgorithm(Algorithm newAlgorithm) {
        return new AssignmentOptions(objective, newAlgorithm, relativeGap, iterationLimit, threads);
    }

    public AssignmentOptions withIterationLimit(int newLimit) {
        return new AssignmentOptions(objective, algorithm, relativeGap, newLimit, threads);
    }

    public AssignmentOptions withThreads(int newThreads) {
        return new AssignmentOptions(objective, algorithm, relativeGap, iterationLimit, newThreads);
    }
}
