package org.charterworks.register.instrument;

import java.util.List;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.SourceId;
import org.jspecify.annotations.Nullable;

/// Another agreement that matters to this one.
///
/// @param relation how, in words: the predecessor, a parallel agreement, the one that delivers what is named here
/// @param parties  its parties, by the ids or names its sources use
public record RelatedInstrument(
        InstrumentId id,
        String title,
        @Nullable PeriodDate on,
        String relation,
        List<String> parties,
        String note,
        Verified verified,
        List<SourceId> sources) {
    public RelatedInstrument {
        parties = List.copyOf(parties);
        sources = List.copyOf(sources);
    }
}
