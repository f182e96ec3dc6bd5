package org.charterworks.register.project;

import org.charterworks.register.source.Reliability;
import org.charterworks.register.source.SourceId;
import org.jspecify.annotations.Nullable;

/// What something in a project costs or who finances it with how much.
///
/// @param what   what the money is for
/// @param money  null when the amount was looked for and not found
/// @param source null only when there is no amount
public record Cost(
        String what,
        @Nullable Money money,
        Reliability reliability,
        String note,
        @Nullable SourceId source) {
    public Cost {
        if (money != null && source == null) {
            throw new IllegalArgumentException("the amount for \"" + what + "\" needs a source");
        }
    }
}
