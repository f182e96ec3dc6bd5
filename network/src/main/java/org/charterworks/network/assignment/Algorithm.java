package org.charterworks.network.assignment;

/// How an equilibrium is found.
public enum Algorithm {
    /// Paired alternative segments: fast, and exact to the accuracy of the arithmetic.
    PAIRED_SEGMENTS,
    /// Bi-conjugate Frank–Wolfe: an independent check, to gaps of about 1e-5 or 1e-6.
    FRANK_WOLFE
}
