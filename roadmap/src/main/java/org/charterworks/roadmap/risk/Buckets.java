package org.charterworks.roadmap.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Scenario;

/// The months from a first to a last one, and the days on which the network is valued for them.
///
/// The network is valued on a day of every year for which demand is stated, and of no fewer than every fifth; the
/// worth of a year between two of them lies on the straight line between, as its demand does. Months in which
/// something happens from outside are valued apart from the others.
final class Buckets {

    private static final int MOST_YEARS_APART = 5;

    private final LocalDate first;
    private final List<Month> months = new ArrayList<>();
    private final int[] ends;
    private final long untilDay;
    private final List<Valued> days = new ArrayList<>();

    /// A month's worth: `(1 − share)` of that of one bucket and `share` of another.
    record Month(int before, int after, double share) {}

    /// When the network is valued for a bucket.
    ///
    /// @param stateOn  day whose outside changes act
    /// @param demandOn day whose demand is carried
    record Valued(LocalDate stateOn, LocalDate demandOn) {}

    /// @param first first day of the first month
    /// @param until first day of the month after the last
    Buckets(Programme programme, Scenario scenario, LocalDate first, LocalDate until) {
        this.first = first;
        NavigableSet<Integer> anchors =
                anchors(programme, scenario, first.getYear(), until.minusDays(1).getYear());
        Map<List<Object>, Integer> known = new HashMap<>();
        for (LocalDate month = first; month.isBefore(until); month = month.plusMonths(1)) {
            int year = month.getYear();
            int before = anchors.headSet(year + 1).last();
            int after = anchors.tailSet(year).first();
            months.add(new Month(
                    bucket(programme, scenario, month, before, known),
                    bucket(programme, scenario, month, after, known),
                    after == before ? 0 : (double) (year - before) / (after - before)));
        }
        this.ends = new int[months.size()];
        for (int month = months.size() - 1; month >= 0; month--) {
            boolean alike = month + 1 < ends.length && months.get(month).equals(months.get(month + 1));
            ends[month] = alike ? ends[month + 1] : month + 1;
        }
        this.untilDay = until.toEpochDay();
    }

    /// Where a scenario changes demand by the day there is nothing to draw a line between: every year is valued.
    private static NavigableSet<Integer> anchors(Programme programme, Scenario scenario, int firstYear, int lastYear) {
        NavigableSet<Integer> anchors = new TreeSet<>(List.of(firstYear, lastYear));
        programme
                .demands()
                .forEach(demand -> demand.tonnesPerYear().keySet().stream()
                        .filter(year -> year > firstYear && year < lastYear)
                        .forEach(anchors::add));
        int apart = scenario.demandFactors().isEmpty() ? MOST_YEARS_APART : 1;
        int last = firstYear;
        for (int year = firstYear + 1; year <= lastYear; year++) {
            if (anchors.contains(year) || year - last == apart) {
                anchors.add(year);
                last = year;
            }
        }
        return anchors;
    }

    /// The bucket of a month's outside state with the demand of a year.
    private int bucket(
            Programme programme, Scenario scenario, LocalDate month, int year, Map<List<Object>, Integer> known) {
        List<Object> same = new ArrayList<>();
        scenario.outsideChanges().forEach(change -> same.add(change.actsOn(month)));
        scenario.demandFactors().forEach(factor -> same.add(factor.factorFor(factor.commodity(), month)));
        programme.demands().forEach(demand -> same.add(demand.tonnesIn(year).central()));
        return known.computeIfAbsent(same, _ -> {
            LocalDate demandOn = scenario.demandFactors().isEmpty() ? LocalDate.of(year, 1, 1) : month;
            days.add(new Valued(month, demandOn));
            return days.size() - 1;
        });
    }

    int months() {
        return months.size();
    }

    /// First day of a month.
    LocalDate firstDay(int month) {
        return first.plusMonths(month);
    }

    Month month(int month) {
        return months.get(month);
    }

    /// The first month after one that is valued otherwise.
    int endOfAlike(int month) {
        return ends[month];
    }

    int size() {
        return days.size();
    }

    /// The days that stand for a bucket.
    Valued valued(int bucket) {
        return days.get(bucket);
    }

    /// The first month that starts on or after a day, from 0; the number of months when it is beyond the last.
    int monthFrom(double epochDay) {
        if (epochDay >= untilDay) {
            return months();
        }
        LocalDate on = LocalDate.ofEpochDay((long) Math.ceil(epochDay));
        int month = (on.getYear() - first.getYear()) * 12 + on.getMonthValue() - first.getMonthValue();
        return Math.max(0, on.getDayOfMonth() == 1 ? month : month + 1);
    }
}
