package org.charterworks.roadmap.valuation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.attribution.Attribution;
import org.charterworks.roadmap.attribution.Shapley;
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
    private final Map<LocalDate, YearValue> onPlan = new ConcurrentHashMap<>();

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
        LocalDate until = lastMonth(moved, first);
        Gain loss = switch (variant) {
            case ALONE -> lossAlone(late, first, until);
            case LAST_IN -> lossLastIn(project, late, first, until);
        };
        return new Delay.Priced(project, months, variant, first, until, loss, moved);
    }

    /// What is lost when one milestone, and whatever depends on it, comes so many months after a day, or after its own
    /// date where that is later, instead of then; nothing when it has happened or has no date in the scenario.
    ///
    /// @param from   day before which it cannot come any more
    /// @param months 0 or more
    public Optional<Deferred> deferred(MilestoneId milestone, LocalDate from, int months) {
        return plan.delivery(milestone)
                .filter(delivery -> delivery.basis() != Delivery.Basis.ACTUAL)
                .map(delivery -> {
                    int passed = 0;
                    while (delivery.on().plusMonths(passed).isBefore(from)) {
                        passed++;
                    }
                    Schedule decided = slipped(milestone, passed);
                    Schedule late = slipped(milestone, passed + months);
                    SortedMap<MilestoneId, Delivery> moved = late.movedAgainst(decided);
                    LocalDate first = firstMonth(moved.keySet().stream()
                            .flatMap(each -> decided.delivery(each).stream())
                            .map(Delivery::on)
                            .min(LocalDate::compareTo)
                            .orElse(from));
                    Gain loss = Gain.NONE;
                    for (LocalDate month : months(first, lastMonth(moved, first))) {
                        YearValue planned = values.of(snapshots.on(decided, month), scenario, month);
                        YearValue actual = values.of(snapshots.on(late, month), scenario, month);
                        loss = loss.plus(planned.gainOver(actual).times(1 / MONTHS_PER_YEAR));
                    }
                    return new Deferred(milestone, from, months, first, loss, moved);
                });
    }

    private Schedule slipped(MilestoneId milestone, int months) {
        return Schedule.of(programme.register(), scenario, List.of(new Slip(milestone, months)));
    }

    /// The cost of several projects coming later together, with each one's share.
    ///
    /// @param monthsLate at most [JointDelay#MOST_PROJECTS] projects, each of which has something to come; months
    /// 0 or more
    public JointDelay jointly(SortedMap<ProjectId, Integer> monthsLate) {
        if (monthsLate.isEmpty() || monthsLate.size() > JointDelay.MOST_PROJECTS) {
            throw new IllegalArgumentException(
                    monthsLate.size() + " late projects; expected 1 to " + JointDelay.MOST_PROJECTS);
        }
        List<ProjectId> late = List.copyOf(monthsLate.keySet());
        Schedule all = lateSchedule(monthsLate, late);
        SortedMap<MilestoneId, Delivery> moved = all.movedAgainst(plan);
        LocalDate first = late.stream()
                .flatMap(project -> milestonesToCome(project).values().stream())
                .map(Delivery::on)
                .min(LocalDate::compareTo)
                .map(DelayCost::firstMonth)
                .orElseThrow();
        LocalDate until = lastMonth(moved, first);
        Attribution attribution = Shapley.of(
                new LateGame(late, coalition -> lossAlone(lateSchedule(monthsLate, coalition), first, until)),
                new Shapley.Effort(0, 1, 4, 0));
        SortedMap<ProjectId, JointDelay.Share> shares = new TreeMap<>();
        for (int i = 0; i < late.size(); i++) {
            shares.put(
                    late.get(i),
                    new JointDelay.Share(
                            LateGame.runs(attribution, 0, i),
                            LateGame.runs(attribution, 3, i),
                            LateGame.runs(attribution, 6, i)));
        }
        return new JointDelay(monthsLate, first, until, lossAlone(all, first, until), shares, moved);
    }

    /// Whether a project can be late in the scenario: it has an effect that rests on a date to come.
    public boolean canBeLate(ProjectId project) {
        return !milestonesToCome(project).isEmpty();
    }

    private Schedule lateSchedule(SortedMap<ProjectId, Integer> monthsLate, Collection<ProjectId> late) {
        List<Slip> slips = new ArrayList<>();
        for (ProjectId project : late) {
            int months = Objects.requireNonNull(monthsLate.get(project));
            milestonesToCome(project).keySet().forEach(milestone -> slips.add(new Slip(milestone, months)));
        }
        return Schedule.of(programme.register(), scenario, slips);
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
            YearValue planned = onPlan.computeIfAbsent(month, day -> values.of(snapshots.on(plan, day), scenario, day));
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

    /// The first month that starts once everything that moved is there.
    private static LocalDate lastMonth(SortedMap<MilestoneId, Delivery> moved, LocalDate first) {
        return firstMonth(moved.values().stream()
                .map(Delivery::on)
                .max(LocalDate::compareTo)
                .orElse(first));
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
