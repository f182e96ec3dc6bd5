package org.charterworks.register.commitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/// How a set of commitments is carried out as of a day, each figure with its denominator.
///
/// Modelled on the European Union's transposition deficit (Single Market Scoreboard). Counts only what is to be
/// done; principles and permissions are not in it. What has no date is counted apart and improves nothing. Each
/// occurrence of a commitment that repeats counts once. Method: `docs/methods/scorecard.md`.
///
/// @param all             everything that is to be done
/// @param undated         of all, those without a date
/// @param dueSoFar        of all, those whose date has passed
/// @param doneOnTime      of due so far, those completed by their date
/// @param doneLate        of due so far, those completed after their date
/// @param overdue         of due so far, those not completed
/// @param noEvidenceFound of overdue, those on which nothing was found either way
/// @param longOverdue     of overdue, those whose date passed 24 months ago or more
/// @param completed       of all, those complete, due or not
/// @param claimed         of all, those that some evidence says are complete
/// @param overdueDays     how many days the overdue are past their dates, added up
public record Scorecard(
        LocalDate on,
        int all,
        int undated,
        int dueSoFar,
        int doneOnTime,
        int doneLate,
        int overdue,
        int noEvidenceFound,
        int longOverdue,
        int completed,
        int claimed,
        long overdueDays) {
    /// The age from which something counts as long overdue, in months; the scoreboard's tolerance is none
    /// beyond it.
    private static final int LONG_OVERDUE_MONTHS = 24;

    /// Days in a month of the mean Gregorian year, to express an average delay in months.
    private static final double DAYS_PER_MONTH = 365.2425 / 12;

    /// Counts assessments made for one day.
    public static Scorecard of(List<Assessment> assessments, LocalDate on) {
        List<Assessment> all =
                assessments.stream().filter(item -> item.kind().asksForAction()).toList();
        List<Assessment> due = all.stream().filter(Assessment::isPastDue).toList();
        List<Assessment> overdue =
                due.stream().filter(item -> item.timeliness().isOverdue()).toList();
        return new Scorecard(
                on,
                all.size(),
                count(all, item -> item.timeliness() == Timeliness.UNDATED),
                due.size(),
                count(due, Scorecard::isOnTime),
                count(due, item -> item.timeliness() == Timeliness.DONE_LATE),
                overdue.size(),
                count(overdue, item -> item.timeliness() == Timeliness.NO_EVIDENCE_FOUND),
                count(overdue, item -> isLongOverdue(item, on)),
                count(all, item -> item.fulfilment() == Fulfilment.COMPLETE),
                count(all, Assessment::claimed),
                overdue.stream().mapToLong(item -> daysOverdue(item, on)).sum());
    }

    /// Overdue and not completed, of those due so far.
    public Ratio deficit() {
        return new Ratio(overdue, "overdue and not completed", dueSoFar, "due so far");
    }

    /// Completed on time, of those due so far.
    public Ratio timeliness() {
        return new Ratio(doneOnTime, "completed on time", dueSoFar, "due so far");
    }

    /// Completed, of everything that is to be done, undated included.
    public Ratio completion() {
        return new Ratio(completed, "completed", all, "to be done");
    }

    /// Completed with accepted evidence, of those claimed complete.
    public Ratio evidenceCoverage() {
        return new Ratio(completed, "complete with accepted evidence", claimed, "claimed complete");
    }

    /// The mean delay of the overdue in months of 30.44 days; empty when nothing is overdue.
    public OptionalDouble averageDelayMonths() {
        return overdue == 0 ? OptionalDouble.empty() : OptionalDouble.of(overdueDays / DAYS_PER_MONTH / overdue);
    }

    private static boolean isOnTime(Assessment item) {
        return item.timeliness() == Timeliness.DONE_EARLY || item.timeliness() == Timeliness.DONE_ON_TIME;
    }

    private static boolean isLongOverdue(Assessment item, LocalDate on) {
        Due due = item.due();
        return due != null && !due.on().plusMonths(LONG_OVERDUE_MONTHS).isAfter(on);
    }

    private static long daysOverdue(Assessment item, LocalDate on) {
        Due due = item.due();
        return due == null ? 0 : ChronoUnit.DAYS.between(due.on(), on);
    }

    private static int count(List<Assessment> items, Predicate<Assessment> which) {
        return Math.toIntExact(items.stream().filter(which).count());
    }
}
