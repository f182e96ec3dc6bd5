package org.charterworks.register.commitment;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.register.instrument.CountingRule;
import org.charterworks.register.source.PeriodDate;

/// When something is due, as the text says it. [DueDates] turns it into dates.
public sealed interface DeadlineRule {
    /// No date is set.
    record None() implements DeadlineRule {}

    /// Once, so many calendar months after signature.
    record MonthsAfterSignature(int months) implements DeadlineRule {
        public MonthsAfterSignature {
            if (months < 0 || months > 1200) {
                throw new IllegalArgumentException(months + " months after signature; expected 0 to 1200");
            }
        }
    }

    /// Once, on a stated day or within a stated period.
    record OnDate(PeriodDate on) implements DeadlineRule {}

    /// Again and again: at least once in each stretch of so many months counted from signature.
    record EveryMonthsAfterSignature(int everyMonths) implements DeadlineRule {
        public EveryMonthsAfterSignature {
            if (everyMonths < 1 || everyMonths > 1200) {
                throw new IllegalArgumentException("every " + everyMonths + " months; expected 1 to 1200");
            }
        }
    }

    /// Its dates for an instrument signed on a day: all up to `on` and, when it repeats, the next one after; empty
    /// for [None].
    default List<Due> dueDates(LocalDate signedOn, CountingRule counting, LocalDate on) {
        return new DueDates(signedOn, counting).of(this, on);
    }

    /// The word used in files: `none`, `months_after_signature`, `on_date`, `every_months_after_signature`.
    default String code() {
        return switch (this) {
            case None none -> "none";
            case MonthsAfterSignature once -> "months_after_signature";
            case OnDate stated -> "on_date";
            case EveryMonthsAfterSignature again -> "every_months_after_signature";
        };
    }
}
