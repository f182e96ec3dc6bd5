package org.charterworks.network.change;

import java.util.Comparator;

/// A change that is in force, who brought it about, and how much of it has arrived.
///
/// @param origin  what to name in explanations and problems, as a project id or `scenario as-forecast`
/// @param share   above 0, up to 1; below 1 while a capacity ramps up. A change with share 0 is not in force:
///                leave it out
public record ActiveChange(String origin, double share, NetworkChange change) {
    /// Orders changes for reading only; it never decides what comes of them.
    static final Comparator<ActiveChange> BY_ORIGIN = Comparator.comparing(ActiveChange::origin)
            .thenComparing(active -> active.change.toString())
            .thenComparingDouble(ActiveChange::share);

    public ActiveChange {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a change in force needs a share above 0 and up to 1, got " + share);
        }
    }

    /// A change that has arrived in full.
    public static ActiveChange of(String origin, NetworkChange change) {
        return new ActiveChange(origin, 1, change);
    }
}
