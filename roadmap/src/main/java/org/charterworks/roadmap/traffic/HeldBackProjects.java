package org.charterworks.roadmap.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.charterworks.network.change.NetworkChange;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Estimate;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Schedule;
import org.charterworks.roadmap.snapshot.Snapshot;

/// Finds the projects that are worth next to nothing while a bottleneck stays as it is.
///
/// Taken: everything the scenario ever delivers, and the demand of its reference date. A project counts
/// when
/// taking it out then loses less than a tenth with the bottleneck as it is on the day asked of what it
/// loses when
/// the bottleneck has room without limit. Central inputs, money.
final class HeldBackProjects {
    private static final double NEXT_TO_NOTHING = 0.1;
    /// Gains below this part of the whole cost are rounding.
    private static final double NOISE = 1e-7;

    private final TrafficModel model;
    private final TrafficQuestion question;
    private final Schedule schedule;
    private final SortedMap<ElementId, Double> today;
    private final TrafficRun everything;
    private final SortedMap<ProjectId, TrafficRun> without = new TreeMap<>();

    HeldBackProjects(TrafficModel model, Traffic traffic) {
        this.model = model;
        this.question =
                traffic.question().withDemandOn(traffic.question().scenario().referenceOn());
        this.schedule = model.schedule(question.scenario());
        this.today = traffic.run(Estimate.CENTRAL).problem().capacityTonnesPerYear();
        this.everything = run(effect -> false);
    }

    /// Whether an effect changes what one of the elements can take.
    static boolean lifts(ProjectEffect effect, List<ElementId> elements) {
        boolean capacity = switch (effect.change()) {
            case NetworkChange.SetAttribute set -> set.attribute() == Attribute.CAPACITY_TONNES_PER_YEAR;
            case NetworkChange.AddToAttribute add -> add.attribute() == Attribute.CAPACITY_TONNES_PER_YEAR;
            case NetworkChange.MultiplyAttribute by -> by.attribute() == Attribute.CAPACITY_TONNES_PER_YEAR;
            case NetworkChange.AddNode _,
                    NetworkChange.AddLink _,
                    NetworkChange.Open _,
                    NetworkChange.Close _,
                    NetworkChange.ClearHazard _,
                    NetworkChange.ChangeService _ -> false;
        };
        return capacity && elements.contains(effect.change().element());
    }

    /// The projects that these elements hold back, by id.
    List<ProjectId> heldBackBy(List<ElementId> elements) {
        SortedMap<ElementId, Double> unlimited = FullElements.unlimited(elements);
        SortedMap<ElementId, Double> asItIs = new TreeMap<>();
        elements.forEach(element -> asItIs.put(element, today.getOrDefault(element, Double.POSITIVE_INFINITY)));
        double free = usd(everything, unlimited);
        double held = usd(everything, asItIs);
        List<ProjectId> found = new ArrayList<>();
        for (ProjectId project : toCome(elements)) {
            TrafficRun lacking = without.computeIfAbsent(
                    project, id -> run(effect -> effect.project().equals(id)));
            double lossWhenFree = usd(lacking, unlimited) - free;
            double lossAsItIs = usd(lacking, asItIs) - held;
            if (lossWhenFree > NOISE * held && lossAsItIs < NEXT_TO_NOTHING * lossWhenFree) {
                found.add(project);
            }
        }
        return found;
    }

    /// Projects with something dated still to come that does not lift the bottleneck itself.
    private List<ProjectId> toCome(List<ElementId> elements) {
        return model.programme().projectsWithEffects().stream()
                .filter(project -> model.programme().effectsOf(project).stream().noneMatch(e -> lifts(e, elements)))
                .filter(project -> model.programme().effectsOf(project).stream()
                        .anyMatch(effect -> schedule.delivery(effect.whenMet())
                                .filter(delivery -> delivery.basis() != Delivery.Basis.ACTUAL)
                                .isPresent()))
                .toList();
    }

    private static double usd(TrafficRun run, SortedMap<ElementId, Double> capacities) {
        return run.with(capacities).objectiveUsd();
    }

    private TrafficRun run(Predicate<ProjectEffect> leftOut) {
        Snapshot snapshot = model.snapshots().complete(schedule, question.on(), leftOut);
        return model.run(snapshot, question, Estimate.CENTRAL);
    }
}
