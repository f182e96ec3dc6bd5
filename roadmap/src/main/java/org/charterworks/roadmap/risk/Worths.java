package org.charterworks.roadmap.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charterworks.network.model.Estimate;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Schedule;
import org.charterworks.roadmap.snapshot.Snapshot;
import org.charterworks.roadmap.snapshot.Snapshots;
import org.charterworks.roadmap.snapshot.StateKey;
import org.charterworks.roadmap.valuation.StateValues;
import org.charterworks.roadmap.valuation.WithWithout;

/// What the network is worth month by month when works come in given months, on central inputs.
///
/// A work is the effects of one milestone that act after the same ramp-up. A ramp-up of n months counts as acting
/// in full from the middle of the ramp, which loses the same months as growing evenly.
final class Worths {

    private static final double MONTHS_PER_YEAR = 12;

    /// Differences in a year's worth below this part of what everything adds count as none.
    static final double TOLERANCE = 0.01;

    /// Of more works that make a difference those are told apart that make the largest.
    private static final int MOST_WORKS = 60;

    private final Snapshots snapshots;
    private final StateValues values;
    private final Schedule plan;
    private final Buckets buckets;
    private final List<Work> works;
    private final double toleranceUsd;
    private final List<DeliveredWorth> byBucket = new ArrayList<>();

    /// @param milestone    on whose day it depends
    /// @param rampUpMonths until it acts in full
    record Work(MilestoneId milestone, int rampUpMonths) implements Comparable<Work> {

        private static final Comparator<Work> ORDER =
                Comparator.comparing(Work::milestone).thenComparingInt(Work::rampUpMonths);

        static Work of(ProjectEffect effect) {
            return new Work(effect.whenMet(), effect.rampUpMonths());
        }

        @Override
        public int compareTo(Work other) {
            return ORDER.compare(this, other);
        }
    }

    Worths(Snapshots snapshots, StateValues values, Schedule plan, Buckets buckets) {
        this.snapshots = snapshots;
        this.values = values;
        this.plan = plan;
        this.buckets = buckets;
        int last = buckets.size() - 1;
        List<Work> moving = movingCargo();
        double everythingUsd = usd(Set.copyOf(moving), last) - usd(Set.of(), last);
        this.toleranceUsd = TOLERANCE * Math.abs(everythingUsd);
        this.works = Relevant.among(moving, onPlan(moving), toleranceUsd, set -> usd(set, last)).stream()
                .limit(MOST_WORKS)
                .toList();
        boolean neverWorsens =
                new WithWithout(snapshots, values, plan, plan.scenario().referenceOn()).neverWorsens();
        for (int bucket = 0; bucket < buckets.size(); bucket++) {
            int at = bucket;
            byBucket.add(new DeliveredWorth(works.size(), toleranceUsd, neverWorsens, set -> usd(named(set), at)));
        }
    }

    private Set<Work> named(long set) {
        return IntStream.range(0, works.size())
                .filter(work -> (set & 1L << work) != 0)
                .mapToObj(works::get)
                .collect(Collectors.toSet());
    }

    /// The works whose coming makes a difference, those that matter most first.
    List<Work> all() {
        return works;
    }

    double toleranceUsd() {
        return toleranceUsd;
    }

    /// States of the network that were asked for.
    int evaluations() {
        return byBucket.stream().mapToInt(DeliveredWorth::evaluations).sum();
    }

    /// The worth a year in a month with the works that have come by then.
    ///
    /// @param comesInMonth by work, the month from which it acts in full
    double usdPerYear(int month, int[] comesInMonth) {
        return usdPerYear(month, there(month, comesInMonth));
    }

    /// The worth of all months together, USD.
    ///
    /// @param comesInMonth by work, the month from which it acts in full
    double usd(int[] comesInMonth) {
        double sum = 0;
        int month = 0;
        while (month < buckets.months()) {
            int next = buckets.endOfAlike(month);
            for (int comes : comesInMonth) {
                next = comes > month ? Math.min(next, comes) : next;
            }
            sum += (next - month) / MONTHS_PER_YEAR * usdPerYear(month, there(month, comesInMonth));
            month = next;
        }
        return sum;
    }

    private double usdPerYear(int month, long there) {
        Buckets.Month at = buckets.month(month);
        double before = byBucket.get(at.before()).of(there);
        return at.share() == 0
                ? before
                : before + at.share() * (byBucket.get(at.after()).of(there) - before);
    }

    private static long there(int month, int[] comesInMonth) {
        long there = 0;
        for (int work = 0; work < comesInMonth.length; work++) {
            there |= comesInMonth[work] <= month ? 1L << work : 0;
        }
        return there;
    }

    /// What the plan has delivered at the end of each year.
    private List<Set<Work>> onPlan(List<Work> moving) {
        return IntStream.range(0, buckets.months())
                .mapToObj(buckets::firstDay)
                .filter(day -> day.getMonthValue() == 12)
                .map(day -> moving.stream()
                        .filter(work -> plan.isDelivered(work.milestone(), day))
                        .collect(Collectors.toSet()))
                .distinct()
                .toList();
    }

    /// Works to come that change something for cargo, by milestone.
    private List<Work> movingCargo() {
        StateKey nothing = state(Set.of(), buckets.firstDay(0)).key();
        SortedSet<Work> found = new TreeSet<>();
        for (ProjectEffect effect : snapshots.programme().effects()) {
            boolean toCome = plan.delivery(effect.whenMet())
                    .filter(delivery -> delivery.basis() != Delivery.Basis.ACTUAL)
                    .isPresent();
            if (toCome
                    && !state(Set.of(Work.of(effect)), buckets.firstDay(0))
                            .key()
                            .equals(nothing)) {
                found.add(Work.of(effect));
            }
        }
        return List.copyOf(found);
    }

    private double usd(Set<Work> there, int bucket) {
        Buckets.Valued at = buckets.valued(bucket);
        return -values.of(state(there, at.stateOn()), plan.scenario(), at.demandOn(), Estimate.CENTRAL)
                .generalisedCostUsd();
    }

    private Snapshot state(Set<Work> there, LocalDate on) {
        return snapshots.complete(plan, on, effect -> !there.contains(Work.of(effect)));
    }
}
