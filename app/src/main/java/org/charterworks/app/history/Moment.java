package org.charterworks.app.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// A moment in the life of a journal, and what had been recorded by then.
///
/// @param at       the moment; of an entry when it was recorded
/// @param sequence the last entry recorded by then, 0 when there was none
public record Moment(Instant at, long sequence) {

    /// What may be written for a moment, with an example of each.
    public static final List<String> EXPECTED =
            List.of("2026-11-22", "2026-11-22T14:30", "2026-11-22T10:30:00Z", "the number of an entry");

    /// What may be written by whoever may not know the numbers of entries.
    public static final List<String> EXPECTED_WITHOUT_NUMBERS = EXPECTED.subList(0, 3);

    /// Reads what somebody wrote for a moment.
    ///
    /// @param text the number of an entry, which means the whole change it is part of; a day, which means
    ///     its end; a day and time in `zone`; or an instant with its own offset
    /// @return empty when it is none of these, or an entry that does not exist
    public static Optional<Moment> read(String text, ProgrammeJournal journal, ZoneId zone) {
        if (text.matches("[0-9]{1,15}")) {
            long entry = Long.parseLong(text);
            return entry < 1 || entry > journal.length() ? Optional.empty() : Optional.of(after(entry, journal));
        }
        return instant(text.strip(), zone).map(at -> new Moment(at, journal.entryAt(at)));
    }

    /// The moment at which the change was complete of which an entry is part.
    public static Moment after(long entry, ProgrammeJournal journal) {
        long end = journal.endOfChange(entry);
        return new Moment(journal.recordedAt(end), end);
    }

    /// Reads a day, which means its end, a day and time, or an instant; empty when it is none of these.
    public static Optional<Instant> instant(String text, ZoneId zone) {
        try {
            if (text.length() == "2026-11-22".length()) {
                LocalDate next = LocalDate.parse(text).plusDays(1);
                return Optional.of(next.atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS));
            }
            boolean hasOffset = text.matches(".*T.*(Z|[+-][0-9]{2}:[0-9]{2})");
            return Optional.of(
                    hasOffset
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
