package org.charterworks.register.side;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.commitment.Fulfilment;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.SourceId;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;

/// What one side, or an independent assessor, states about a commitment, a project or a milestone.
///
/// A later statement of the same speaker about the same thing replaces an earlier one; both are kept.
///
/// @param about      a commitment, a project or a milestone
/// @param on         when it was stated; it is known from the last day of the period
/// @param fulfilment how far it is done as the speaker sees it, null when the statement does not say
/// @param owner      who answers for it on the speaker's side, empty when not named
/// @param text       the statement in our own words, may be empty
/// @param visibility null when it follows what it is about
public record SideStatement(
        StatementId id,
        Speaker by,
        Subject about,
        PeriodDate on,
        @Nullable Fulfilment fulfilment,
        String owner,
        String text,
        List<SourceId> sources,
        @Nullable Visibility visibility) {
    public SideStatement {
        sources = List.copyOf(sources);
    }

    /// Whether it was known by a day.
    public boolean isKnownBy(LocalDate day) {
        return on.isOverBy(day);
    }
}
