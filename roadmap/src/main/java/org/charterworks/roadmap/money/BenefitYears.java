package org.charterworks.roadmap.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.Estimate;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Schedule;
import org.charterworks.roadmap.valuation.StateValue;
import org.charterworks.roadmap.valuation.WithWithout;
import org.charterworks.roadmap.valuation.YearValue;

/// What projects save, calendar year by calendar year, with and without them in the schedule of a scenario.
///
/// A year in which nothing changes is looked at once, any other month by month on the first day of each.
final class BenefitYears {

    private static final int MONTHS = 12;

    private final Function<LocalDate, WithWithout> worth;
    private final SortedSet<LocalDate> changes;

    /// @param worth with and without on any date of the schedule
    BenefitYears(Programme programme, Schedule schedule, Function<LocalDate, WithWithout> worth) {
        this.worth = worth;
        this.changes = changes(programme, schedule);
    }

    /// What a set saves in one year.
    ///
    /// @param usd      generalised cost saved, USD
    /// @param co2Kg    CO2e saved, kg
    /// @param byDemand of the money by demand row
    record Saved(int year, Runs usd, Runs co2Kg, SortedMap<DemandId, Runs> byDemand) {}

    /// What a set saves in each year of a span that begins and ends with a month.
    ///
    /// @param from  first day of the first month
    /// @param until first day after the last month
    List<Saved> of(Set<ProjectId> projects, View view, LocalDate from, LocalDate until) {
        return IntStream.rangeClosed(from.getYear(), until.minusDays(1).getYear())
                .parallel()
                .mapToObj(year -> year(projects, view, year, from, until))
                .toList();
    }

    private Saved year(Set<ProjectId> projects, View view, int year, LocalDate from, LocalDate until) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate next = first.plusYears(1);
        boolean whole = !first.isBefore(from)
                && !next.isAfter(until)
                && changes.subSet(first.plusDays(1), next).isEmpty();
        if (whole) {
            return on(projects, view, first);
        }
        List<Saved> months = new ArrayList<>();
        for (LocalDate month = first; month.isBefore(next); month = month.plusMonths(1)) {
            if (!month.isBefore(from) && month.isBefore(until)) {
                months.add(on(projects, view, month));
            }
        }
        return summed(year, months);
    }

    private Saved on(Set<ProjectId> projects, View view, LocalDate day) {
        WithWithout there = worth.apply(day);
        Set<ProjectId> delivered = new TreeSet<>(projects);
        delivered.retainAll(there.projects());
        YearValue with = view == View.ALONE ? there.with(delivered) : there.everything();
        YearValue without = view == View.ALONE ? there.onlyWhatHappened() : there.without(delivered);
        return new Saved(
                day.getYear(),
                difference(without, with, StateValue::generalisedCostUsd),
                difference(without, with, StateValue::co2Kg),
                with.savedOver(without));
    }

    private static Runs difference(YearValue more, YearValue less, Function<StateValue, Double> of) {
        return new Runs(
                of.apply(more.at(Estimate.LOW)) - of.apply(less.at(Estimate.LOW)),
                of.apply(more.at(Estimate.CENTRAL)) - of.apply(less.at(Estimate.CENTRAL)),
                of.apply(more.at(Estimate.HIGH)) - of.apply(less.at(Estimate.HIGH)));
    }

    private static Saved summed(int year, List<Saved> months) {
        Runs usd = Runs.ZERO;
        Runs co2 = Runs.ZERO;
        SortedMap<DemandId, Runs> byDemand = new TreeMap<>();
        for (Saved month : months) {
            usd = usd.plus(month.usd().times(1.0 / MONTHS));
            co2 = co2.plus(month.co2Kg().times(1.0 / MONTHS));
            month.byDemand().forEach((row, saved) -> byDemand.merge(row, saved.times(1.0 / MONTHS), Runs::plus));
        }
        return new Saved(year, usd, co2, byDemand);
    }

    /// Days on which the network or demand can change within a year.
    private static SortedSet<LocalDate> changes(Programme programme, Schedule schedule) {
        SortedSet<LocalDate> days = new TreeSet<>();
        programme
                .effects()
                .forEach(effect -> schedule.delivery(effect.whenMet()).ifPresent(delivery -> {
                    for (int month = 0; month <= effect.rampUpMonths(); month++) {
                        days.add(delivery.on().plusMonths(month));
                    }
                }));
        schedule.scenario().outsideChanges().forEach(outside -> {
            days.add(outside.from());
            Optional.ofNullable(outside.until()).ifPresent(until -> days.add(until));
        });
        schedule.scenario().demandFactors().forEach(factor -> {
            days.add(factor.from());
            Optional.ofNullable(factor.until()).ifPresent(until -> days.add(until));
        });
        return days;
    }
}
