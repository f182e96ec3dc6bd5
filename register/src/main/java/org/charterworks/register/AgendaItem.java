package org.charterworks.register;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One thing the register puts before a meeting.
///
/// @param id    of the commitment, milestone, body or action
/// @param title what it is
/// @param when  the date that counts, null when it has none
/// @param why   a sentence that names dates and evidence; may be empty
public record AgendaItem(
        Kind kind, String id, String title, @Nullable LocalDate when, String why) {

    /// Why it stands on the agenda.
    public enum Kind {
        /// A commitment past its date, with evidence that shows it incomplete.
        LATE(Section.LATE),
        /// A commitment past its date on which nothing was found either way.
        NO_EVIDENCE_FOUND(Section.LATE),
        /// A milestone past the date last promised, without a report that it was reached.
        PAST_ITS_DATE(Section.LATE),
        /// Somebody was asked to do it by a date that has passed.
        ACTION_LATE(Section.LATE),
        /// A commitment that falls due before the next meeting.
        DUE(Section.DUE),
        /// A milestone expected before the next meeting.
        MILESTONE_DUE(Section.DUE),
        /// A milestone expected later than promised first: the promise stands, or a decision moves it.
        LATER_THAN_PROMISED(Section.DECISION),
        /// Delivery is claimed and not accepted by every party that owes it.
        NOT_ACCEPTED(Section.DECISION),
        /// A body that the text permits or that was discussed, and was not found to be formed.
        BODY_NOT_FORMED(Section.DECISION),
        /// Somebody was asked to do it, and it is not done.
        ACTION_OPEN(Section.ACTION);

        private final Section section;

        Kind(Section section) {
            this.section = section;
        }

        /// The word used in answers, such as `no-evidence-found`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The parts of an agenda, in their order.
    public enum Section {
        LATE,
        DUE,
        DECISION,
        ACTION;

        /// The word used in answers, such as `late`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Section section() {
        return kind.section;
    }
}
