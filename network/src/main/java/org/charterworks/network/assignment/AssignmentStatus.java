package org.charterworks.network.assignment;

/// How an assignment ended.
public enum AssignmentStatus {
    /// The gap asked for was reached, and measured on the flows given back.
    CONVERGED,
    /// The limit of iterations came first.
    ITERATION_LIMIT,
    /// The caller asked to stop.
    CANCELLED
}
