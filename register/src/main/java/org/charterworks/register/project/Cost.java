package org.charterworks.register.project;

import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.Reliability;
import org.charterworks.register.source.SourceId;
import org.jspecify.annotations.Nullable;

/// What something in a project costs or who finances it with how much.
///
/// @param what   what the money is for
/// @param covers what the source says the amount covers
/// @param from   when spending begins or began, null when the source does not say
/// @param until  when it ends, null when the source does not say
/// @param money  null when the amount was looked for and not found
/// @param source null when there is no amount; an amount without one is a problem of the register
public record Cost(
        String what,
        Covers covers,
        @Nullable PeriodDate from,
        @Nullable PeriodDate until,
        @Nullable Money money,
        Reliability reliability,
        String note,
        @Nullable SourceId source) {}
