package org.charterworks.roadmap.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.model.Grade;
import org.charterworks.register.Register;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;

/// The delivery of every milestone in a scenario, with slips. The rules are printed in
/// `docs/methods/delivery-date.md`.
///
/// A pure function of register, scenario and slips: the same three give the same schedule. Milestones without
/// any date
/// are absent.
public final class Schedule {

    private final Scenario scenario;
    private final SortedMap<MilestoneId, Delivery> deliveries;

    private Schedule(Scenario scenario, SortedMap<MilestoneId, Delivery> deliveries) {
        this.scenario = scenario;
        this.deliveries = Collections.unmodifiableSortedMap(deliveries);
    }

    /// The schedule of a scenario as it stands.
    public static Schedule of(Register register, Scenario scenario) {
        return of(register, scenario, List.of());
    }

    /// The schedule of a scenario when some milestones slip. Slips of milestones that have happened change
    /// nothing.
    public static Schedule of(Register register, Scenario scenario, Collection<Slip> slips) {
        return new Schedule(scenario, new Builder(register, scenario, slips).deliveries());
    }

    /// The scenario the schedule belongs to.
    public Scenario scenario() {
        return scenario;
    }

    /// When a milestone is delivered; empty when no date is known or assumed for it.
    public Optional<Delivery> delivery(MilestoneId milestone) {
        return Optional.ofNullable(deliveries.get(milestone));
    }

    /// Every dated milestone, by id.
    public SortedMap<MilestoneId, Delivery> deliveries() {
        return deliveries;
    }

    /// Whether a milestone is delivered by a date.
    public boolean isDelivered(MilestoneId milestone, LocalDate by) {
        return delivery(milestone).map(d -> d.isBy(by)).orElse(false);
    }

    /// The milestones whose dates differ between this schedule and another, with this schedule's delivery.
    public SortedMap<MilestoneId, Delivery> movedAgainst(Schedule other) {
        SortedMap<MilestoneId, Delivery> moved = new TreeMap<>();
        deliveries.forEach((id, delivery) -> {
            Delivery there = other.deliveries.get(id);
            if (there == null || !there.on().equals(delivery.on())) {
                moved.put(id, delivery);
            }
        });
        return moved;
    }

    /// Walks the dependencies once; the register has refused cycles, a milestone met again on its own path is
    /// taken on
    /// its own date.
    private static final class Builder {
        private final Register register;
        private final Scenario scenario;
        private final Map<MilestoneId, Integer> slipMonths = new HashMap<>();
        private final SortedMap<MilestoneId, Delivery> deliveries = new TreeMap<>();
        private final Set<MilestoneId> visited = new HashSet<>();

        Builder(Register register, Scenario scenario, Collection<Slip> slips) {
            this.register = register;
            this.scenario = scenario;
            slips.forEach(slip -> slipMonths.merge(slip.milestone(), slip.months(), Integer::sum));
        }

        SortedMap<MilestoneId, Delivery> deliveries() {
            register.projects().forEach(project -> project.milestones().forEach(this::visit));
            return deliveries;
        }

        private Optional<Delivery> visit(Milestone milestone) {
            if (!visited.add(milestone.id())) {
                return Optional.ofNullable(deliveries.get(milestone.id()));
            }
            Optional<Delivery> own = ownDelivery(milestone);
            Optional<Delivery> delivery = own.map(d -> d.basis() == Delivery.Basis.ACTUAL ? d : heldBack(milestone, d))
                    .or(() -> afterWhatItNeeds(milestone));
            delivery.ifPresent(d -> deliveries.put(milestone.id(), d));
            return delivery;
        }

        private Delivery heldBack(Milestone milestone, Delivery own) {
            Delivery latest = own;
            for (MilestoneId needed : milestone.dependsOn()) {
                Optional<Delivery> dependency = register.findMilestone(needed).flatMap(this::visit);
                Optional<LocalDate> earliest = dependency.map(d -> d.on().plusDays(daysTaken(milestone)));
                if (dependency.isPresent() && earliest.get().isAfter(latest.on())) {
                    latest = new Delivery(
                            earliest.get(),
                            Delivery.Basis.DEPENDENCY,
                            own.grade().worst(dependency.get().grade()),
                            waiting(milestone, needed));
                }
            }
            return latest;
        }

        /// Without a forecast of its own, a milestone that says how long it takes comes so long after the last of
        /// what it needs, once all of that has a date.
        private Optional<Delivery> afterWhatItNeeds(Milestone milestone) {
            Milestone.Takes takes = milestone.takes();
            if (takes == null || scenario.dates() != Dates.FORECAST) {
                return Optional.empty();
            }
            Grade grade = takes.source() == null ? Grade.PLACEHOLDER : Grade.MEDIUM;
            Delivery latest = null;
            for (MilestoneId needed : milestone.dependsOn()) {
                Optional<Delivery> dependency = register.findMilestone(needed).flatMap(this::visit);
                if (dependency.isEmpty()) {
                    return Optional.empty();
                }
                LocalDate on = dependency.get().on().plusDays(takes.days());
                if (latest == null || on.isAfter(latest.on())) {
                    latest = new Delivery(
                            on,
                            Delivery.Basis.DEPENDENCY,
                            grade.worst(dependency.get().grade()),
                            waiting(milestone, needed));
                }
            }
            return Optional.ofNullable(latest).map(delivery -> slipped(milestone.id(), delivery));
        }

        private static int daysTaken(Milestone milestone) {
            Milestone.Takes takes = milestone.takes();
            return takes == null ? 0 : takes.days();
        }

        private static String waiting(Milestone milestone, MilestoneId needed) {
            int days = daysTaken(milestone);
            return days == 0 ? "waits for " + needed : days + " days after " + needed;
        }

        private Optional<Delivery> ownDelivery(Milestone milestone) {
            Milestone.Actual actual = milestone.actual();
            if (actual != null) {
                return Optional.of(
                        new Delivery(actual.on().last(), Delivery.Basis.ACTUAL, Grade.HIGH, "happened " + actual.on()));
            }
            return unslipped(milestone).map(delivery -> slipped(milestone.id(), delivery));
        }

        private Delivery slipped(MilestoneId milestone, Delivery delivery) {
            int months = slipMonths.getOrDefault(milestone, 0);
            return months == 0
                    ? delivery
                    : new Delivery(
                            delivery.on().plusMonths(months),
                            delivery.basis(),
                            delivery.grade(),
                            delivery.why() + ", " + months + " months later");
        }

        private Optional<Delivery> unslipped(Milestone milestone) {
            return dated(milestone)
                    .or(() -> Optional.ofNullable(scenario.assumed().get(milestone.id()))
                            .map(assumed -> new Delivery(
                                    assumed.on(),
                                    Delivery.Basis.ASSUMED,
                                    assumed.grade(),
                                    "assumed: " + assumed.reason())));
        }

        private Optional<Delivery> dated(Milestone milestone) {
            Milestone.Baseline baseline = milestone.baseline();
            Milestone.Forecast forecast = milestone.forecast();
            return switch (scenario.dates()) {
                case PROMISED ->
                    baseline == null
                            ? Optional.empty()
                            : Optional.of(new Delivery(
                                    baseline.on().last(),
                                    Delivery.Basis.PROMISED,
                                    Grade.MEDIUM,
                                    "promised for " + baseline.on()));
                case FORECAST ->
                    forecast == null
                            ? Optional.empty()
                            : Optional.of(new Delivery(
                                    forecast.expected().last(),
                                    Delivery.Basis.FORECAST,
                                    Grade.MEDIUM,
                                    "forecast for " + forecast.expected()));
                case NONE -> Optional.empty();
            };
        }
    }
}
