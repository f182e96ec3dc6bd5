package org.charterworks.app.calendar;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.register.commitment.DeadlineRule;
import org.charterworks.register.commitment.Due;
import org.charterworks.register.instrument.CountingRule;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.project.Basis;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.source.PeriodDate;
import org.jspecify.annotations.Nullable;

/// A date of the programme with all that a calendar says of it. Two are equal when a reader would see the same.
public sealed interface DatedItem {

    /// What it is the date of, the same for as long as that exists: instrument, sort of thing, its id, sort of date.
    String key();

    /// The page of the thing, from the root of the site.
    String path();

    /// The days on which it stands.
    ///
    /// @param on of a rule that repeats all days up to here are given, and the next one after it
    List<Day> days(LocalDate on);

    /// One entry of a calendar: whole days from the first to the last.
    ///
    /// @param due how a rule gave the day, null for a stated date
    record Day(
            String uid,
            LocalDate first,
            LocalDate last,
            @Nullable Due due) {}

    /// Something to be done by a date.
    ///
    /// @param said the instrument's words on the date
    record Owed(
            String key,
            String path,
            String id,
            String title,
            DeadlineRule rule,
            String said,
            LocalDate signedOn,
            CountingRule counting)
            implements DatedItem {
        @Override
        public List<Day> days(LocalDate on) {
            return ruled(key, rule, signedOn, counting, on);
        }
    }

    /// The parties are to meet by a date.
    record MeetingDue(
            String key,
            String path,
            ProvisionId provision,
            DeadlineRule rule,
            LocalDate signedOn,
            CountingRule counting)
            implements DatedItem {
        @Override
        public List<Day> days(LocalDate on) {
            return ruled(key, rule, signedOn, counting, on);
        }
    }

    /// A meeting. It stands on all the days it may have been on.
    ///
    /// @param body empty when the parties met without one
    record Met(
            String key,
            String path,
            String id,
            String title,
            String body,
            PeriodDate on,
            boolean held,
            List<String> participants)
            implements DatedItem {
        public Met {
            participants = List.copyOf(participants);
        }

        @Override
        public List<Day> days(LocalDate until) {
            return List.of(new Day(key, on.first(), on.last(), null));
        }
    }

    /// A milestone as first promised, as expected, or reached. A period counts by its last day, and it stands there.
    ///
    /// @param saidOn   when it was said, null when not known
    /// @param earliest null when no range is given
    /// @param latest   null when no range is given
    record Reaching(
            String key,
            String path,
            MilestoneId id,
            String title,
            String project,
            Sort sort,
            PeriodDate on,
            @Nullable PeriodDate saidOn,
            @Nullable PeriodDate earliest,
            @Nullable PeriodDate latest,
            Basis basis)
            implements DatedItem {
        @Override
        public List<Day> days(LocalDate until) {
            return List.of(new Day(key, on.last(), on.last(), null));
        }
    }

    /// The dates of a milestone.
    enum Sort {
        BASELINE,
        FORECAST,
        REACHED
    }

    private static List<Day> ruled(
            String key, DeadlineRule rule, LocalDate signedOn, CountingRule counting, LocalDate on) {
        return rule.dueDates(signedOn, counting, on).stream()
                .map(due -> new Day(key + "/" + due.occurrence(), due.on(), due.on(), due))
                .toList();
    }
}
