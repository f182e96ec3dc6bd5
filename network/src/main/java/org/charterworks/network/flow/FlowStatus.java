package org.charterworks.network.flow;

import java.util.Locale;

/// How far a flow was solved. Being always allowed to leave demand unserved, a problem cannot be infeasible.
public enum FlowStatus {
    /// Proved best within the gap that was asked for.
    OPTIMAL,
    /// The limit on rounds was reached first; flows are possible but not proved best. See the gap.
    ITERATION_LIMIT,
    /// The linear program lost its accuracy; flows are possible but not proved best. See the gap.
    NUMERICAL_TROUBLE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
