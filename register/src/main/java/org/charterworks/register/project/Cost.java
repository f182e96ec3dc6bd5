package org.charterworks.register.project;

import org.charterworks.register.source.Reliability;
import org.charterworks.register.source.SourceId;
import org.jspecify.annotations.Nullable;

/// What something in a project costs or who finances it with how much.
///
/// @param what   what the money is for
/// @param money  null when the amount was looked for and not found
/// @param source null when there is no amount; an amount without one is a problem of the register
public record Cost(
        String what,
        @Nullable Money money,
        Reliability reliability,
        String note,
        @Nullable SourceId source) {}
