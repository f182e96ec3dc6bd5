package org.charterworks.app.search;

import java.util.List;

/// What a search found.
///
/// @param all  how many things match
/// @param best the best of them, best first
public record Findings(long all, List<Finding> best) {
    /// Of a search without words.
    public static final Findings NONE = new Findings(0, List.of());

    public Findings {
        best = List.copyOf(best);
    }
}
