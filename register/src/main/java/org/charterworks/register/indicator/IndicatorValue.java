package org.charterworks.register.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.source.Grade;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.SourceId;
import org.jspecify.annotations.Nullable;

/// One value of an indicator, as a source states it.
///
/// @param on      the period it holds for, null when no date is stated
/// @param endOn   the last period of it, null when it is one period
/// @param when    when it holds, in words; empty when `on` says it
/// @param scope   what is counted, where the source says so; else empty
/// @param method  how it was measured or estimated, as the source says; empty when it does not say
/// @param party   the side that sets or states it for itself, null when the publisher of its sources does
/// @param sources where it is written; at least one
public record IndicatorValue(
        Kind kind,
        @Nullable PeriodDate on,
        @Nullable PeriodDate endOn,
        String when,
        BigDecimal value,
        String scope,
        String method,
        @Nullable PartyId party,
        List<SourceId> sources,
        Grade grade,
        String note) {

    /// What a value is.
    public enum Kind {
        /// Measured, and what progress is counted from.
        BASELINE,
        /// Measured.
        ACTUAL,
        /// Expected by somebody; nothing is compared with it.
        FORECAST,
        /// What is to be reached.
        TARGET;

        /// The word used in files and answers, lower case.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether it says what was.
        public boolean isMeasured() {
            return this == BASELINE || this == ACTUAL;
        }
    }

    public IndicatorValue {
        sources = List.copyOf(sources);
        if (on == null && when.isBlank()) {
            throw new IllegalArgumentException("a value needs a date or words for when it holds");
        }
    }

    /// The last day it holds for, null without a date.
    @Nullable
    LocalDate lastDay() {
        if (endOn != null) {
            return endOn.last();
        }
        return on == null ? null : on.last();
    }

    /// The last day it holds for; empty without a date.
    public Optional<LocalDate> findLastDay() {
        return Optional.ofNullable(lastDay());
    }

    /// Whether all it holds for lies on or before a day; no when it has no date.
    public boolean isOverBy(LocalDate day) {
        LocalDate last = lastDay();
        return last != null && !last.isAfter(day);
    }

    /// When it holds, as files write it: `2024`, `2028–2029`, or words.
    public String moment() {
        if (on == null) {
            return when;
        }
        return endOn == null ? on.toString() : on + "–" + endOn;
    }
}
