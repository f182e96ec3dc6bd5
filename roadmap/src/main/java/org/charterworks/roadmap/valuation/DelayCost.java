package org.charterworks.roadmap.valuation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.Schedule;
import org.charterworks.roadmap.schedule.Slip;
import org.charterworks.roadmap.snapshot.Snapshot;
import org.charterworks.roadmap.snapshot.Snapshots;

/// The price of a delay, month by month; `docs/methods/delay-cost.md`. Fixed horizon: months lost are lost for
/// good.
///
/// A delay of 0 months costs 0, and the loss in money never falls as months grow, because a network with more
/// in it is
/// never worth less.
public final class DelayCost {

    private static final double MONTHS_PER_YEAR = 12;

    private final Programme programme;
    private final Snapshots snapshots;
    private final StateValues values;
    private final Scenario scenario;
    private final Schedule plan;

    public DelayCost(Snapshots snapshots, StateValues values, Scenario scenario) {
        this.programme = snapshots.programme();
        this.snapshots = snapshots;
        this.values = values;
        this.scenario = scenario;
        this.plan = Schedule.of(programme.register(), scenario);
    }

    /// The schedule that the delay is held against.
    public Schedule plan() {
        return plan;
    }

    /// The cost of one project coming later.
    ///
    /// @param months 0 or more
    public Delay of(ProjectId project, int months, Variant variant) {
        SortedMap<MilestoneId, Delivery> toCome = milestonesToCome(project);
        if (toCome.isEmpty()) {
            return notPriced(project);
        }
        List<Slip> slips =
                toCome.keySet().stream().map(m -> new Slip(m, months)).toList();
        Schedule late = Schedule.of(programme.register(), scenario, slips);
        SortedMap<MilestoneId, Delivery> moved = late.movedAgainst(plan);
        LocalDate first = firstMonth(toCome.values().stream()
                .map(Delivery::on)
                .min(LocalDate::compareTo)
                .orElseThrow());
        LocalDate until = firstMonth(moved.values().stream()
                .map(Delivery::on)
                .max(LocalDate::compareTo)
                .orElse(first));
        Gain loss = switch (variant) {
            case ALONE -> lossAlone(late, first, until);
            case LAST_IN -> lossLastIn(project, late, first, until);
        };
        return new Delay.Priced(project, months, variant, first, until, loss, moved);
    }

    /// The milestones of a project that have a date to come in the scenario and at least one effect.
    private SortedMap<MilestoneId, Delivery> milestonesToCome(ProjectId project) {
        SortedMap<MilestoneId, Delivery> toCome = new TreeMap<>();
        for (ProjectEffect effect : programme.effectsOf(project)) {
            plan.delivery(effect.whenMet())
                    .filter(delivery -> delivery.basis() != Delivery.Basis.ACTUAL)
                    .ifPresent(delivery -> toCome.put(effect.whenMet(), delivery));
        }
        return toCome;
    }

    private Delay notPriced(ProjectId project) {
        List<ProjectEffect> effects = programme.effectsOf(project);
        if (effects.isEmpty()) {
            return new Delay.NotPriced(
                    project,
                    "the programme states no effect of this project on the network",
                    "add an effect to the project");
        }
        boolean happened =
                effects.stream().anyMatch(e -> plan.delivery(e.whenMet()).isPresent());
        return happened
                ? new Delay.NotPriced(
                        project,
                        "all its effects have happened; they cannot be late any more",
                        "ask for another project")
                : new Delay.NotPriced(
                        project,
                        "it has no date in the scenario " + scenario.id(),
                        "ask in a scenario that assumes a date, or add a forecast with its source");
    }

    private Gain lossAlone(Schedule late, LocalDate first, LocalDate until) {
        Gain loss = Gain.NONE;
        for (LocalDate month : months(first, until)) {
            YearValue planned = values.of(snapshots.on(plan, month), scenario, month);
            YearValue actual = values.of(snapshots.on(late, month), scenario, month);
            loss = loss.plus(planned.gainOver(actual).times(1 / MONTHS_PER_YEAR));
        }
        return loss;
    }

    private Gain lossLastIn(ProjectId project, Schedule late, LocalDate first, LocalDate until) {
        Gain loss = Gain.NONE;
        for (LocalDate month : months(first, until)) {
            YearValue planned = values.of(othersComplete(project, plan, month), scenario, month);
            YearValue actual = values.of(othersComplete(project, late, month), scenario, month);
            loss = loss.plus(planned.gainOver(actual).times(1 / MONTHS_PER_YEAR));
        }
        return loss;
    }

    /// Everything of the scenario in force, this project only as far as its own dates in the schedule allow.
    private Snapshot othersComplete(ProjectId project, Schedule schedule, LocalDate month) {
        return snapshots.complete(
                schedule,
                month,
                effect -> effect.project().equals(project) && !schedule.isDelivered(effect.whenMet(), month));
    }

    private static List<LocalDate> months(LocalDate first, LocalDate until) {
        List<LocalDate> months = new ArrayList<>();
        for (LocalDate month = first; month.isBefore(until); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /// The first day of the month that starts on or after a date.
    private static LocalDate firstMonth(LocalDate date) {
        return date.getDayOfMonth() == 1 ? date : date.withDayOfMonth(1).plusMonths(1);
    }
}
