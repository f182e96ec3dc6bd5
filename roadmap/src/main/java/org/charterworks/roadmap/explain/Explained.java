package org.charterworks.roadmap.explain;

import java.util.List;
import org.charterworks.roadmap.figure.Figure;

/// What became of the wish to compute a figure again from its id.
public sealed interface Explained {

    /// The figure, computed again: the same numbers from the same inputs.
    record Recomputed(Figure figure) implements Explained {}

    /// The id names no figure of this programme.
    ///
    /// @param reason      why, in one sentence
    /// @param advice      what to do
    /// @param suggestions ids or words that may have been meant, best first
    record Refused(String reason, String advice, List<String> suggestions) implements Explained {
        public Refused {
            suggestions = List.copyOf(suggestions);
        }
    }
}
