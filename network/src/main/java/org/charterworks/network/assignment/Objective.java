package org.charterworks.network.assignment;

/// Whose cost is least.
public enum Objective {
    /// Nobody can travel cheaper by another path (Wardrop's first principle).
    USER_EQUILIBRIUM,
    /// The total cost of all is least (Wardrop's second principle): users pay the marginal cost.
    SYSTEM_OPTIMUM
}
