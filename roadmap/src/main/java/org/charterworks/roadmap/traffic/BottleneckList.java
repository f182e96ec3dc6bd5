package org.charterworks.roadmap.traffic;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.charterworks.network.flow.DemandResult;
import org.charterworks.network.flow.ElementLoad;
import org.charterworks.network.flow.FlowResult;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Estimate;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Schedule;

/// Finds the bottlenecks of one traffic and relieves each, alone, in all three runs.
final class BottleneckList {
    private static final double MORE = 0.1;
    /// Worth less than this part of the whole cost is rounding.
    private static final double NOISE = 1e-6;

    private final TrafficModel model;
    private final Traffic traffic;
    private final HeldBackProjects heldBackProjects;

    BottleneckList(TrafficModel model, Traffic traffic) {
        this.model = model;
        this.traffic = traffic;
        this.heldBackProjects = new HeldBackProjects(model, traffic);
    }

    /// Those that withhold most first, then those that cost most.
    List<Bottleneck> all() {
        return groups().stream()
                .map(this::bottleneck)
                .filter(each ->
                        each.withheldUsd().highest() > NOISE * traffic.costUsd().central())
                .sorted(Comparator.comparingDouble(
                                (Bottleneck b) -> b.withheldTonnes().central())
                        .thenComparingDouble(b -> b.withheldTonnes().highest())
                        .thenComparingDouble(b -> b.withheldUsd().central())
                        .reversed()
                        .thenComparing(Bottleneck::first))
                .toList();
    }

    /// Groups in which something is full today. What fills together in any run, or under the demand to
    /// come, is
    /// one group today.
    private List<FullElements.Group> groups() {
        Together stretches = new Together();
        Together gaps = new Together();
        Set<ElementId> fullNow = new TreeSet<>();
        for (Estimate estimate : Estimate.values()) {
            for (FullElements.Group group : FullElements.groups(traffic.run(estimate))) {
                group.stretches().forEach(stretches::join);
                gaps.join(group.elements());
                fullNow.addAll(group.elements());
            }
        }
        for (GrowthYear year : model.growth(traffic.question())) {
            for (GrowthYear.Limit limit : year.limits()) {
                limit.stretches().forEach(stretches::join);
                gaps.join(limit.elements());
            }
        }
        return gaps.groups().stream()
                .filter(gap -> !Collections.disjoint(gap, fullNow))
                .map(gap -> new FullElements.Group(stretches.groups().stream()
                        .filter(stretch -> gap.containsAll(stretch))
                        .toList()))
                .toList();
    }

    private Bottleneck bottleneck(FullElements.Group group) {
        List<ElementId> elements = group.elements();
        SortedMap<ElementId, Double> unlimited = FullElements.unlimited(elements);
        PerEstimate<FlowResult> without = results(run -> run.with(unlimited));
        PerEstimate<FlowResult> larger = results(run -> run.with(larger(run, elements)));
        Runs capacity = sideBySide(
                group,
                (estimate, stretch) ->
                        traffic.run(estimate).problem().capacityTonnesPerYear().getOrDefault(stretch.getFirst(), 0.0));
        return new Bottleneck(
                elements,
                sideBySide(
                        group, (estimate, stretch) -> load(traffic.run(estimate).result(), stretch.getFirst())),
                capacity,
                dearest(group),
                gained(without, (more, base) -> more.servedTonnes() - base.servedTonnes()),
                gained(without, (more, base) -> base.objectiveUsd() - more.objectiveUsd()),
                new Bottleneck.TenPercent(
                        capacity.times(MORE),
                        gained(larger, (more, base) -> base.objectiveUsd() - more.objectiveUsd()),
                        gained(larger, (more, base) -> more.servedTonnes() - base.servedTonnes())),
                heldBack(without),
                nextLimits(without.central(), elements),
                liftedBy(elements),
                heldBackProjects.heldBackBy(elements));
    }

    private interface OfRun {
        FlowResult of(TrafficRun run);
    }

    private interface OfStretch {
        double of(Estimate estimate, List<ElementId> stretch);
    }

    private interface Difference {
        double of(FlowResult relieved, FlowResult base);
    }

    private PerEstimate<FlowResult> results(OfRun solved) {
        return PerEstimate.of(estimate -> solved.of(traffic.run(estimate)));
    }

    private static SortedMap<ElementId, Double> larger(TrafficRun run, List<ElementId> elements) {
        SortedMap<ElementId, Double> capacity = new TreeMap<>();
        elements.forEach(element -> {
            Double now = run.problem().capacityTonnesPerYear().get(element);
            if (now != null) {
                capacity.put(element, (1 + MORE) * now);
            }
        });
        return capacity;
    }

    private static Runs sideBySide(FullElements.Group group, OfStretch number) {
        Runs sum = Runs.ZERO;
        for (List<ElementId> stretch : group.stretches()) {
            sum = sum.plus(three(estimate -> number.of(estimate, stretch)));
        }
        return sum;
    }

    private static Runs three(ToDoubleFunction<Estimate> number) {
        return new Runs(
                number.applyAsDouble(Estimate.LOW),
                number.applyAsDouble(Estimate.CENTRAL),
                number.applyAsDouble(Estimate.HIGH));
    }

    private Runs dearest(FullElements.Group group) {
        return three(estimate -> group.stretches().stream()
                .mapToDouble(stretch -> FullElements.worth(traffic.run(estimate).result(), stretch))
                .max()
                .orElse(0));
    }

    private Runs gained(PerEstimate<FlowResult> relieved, Difference difference) {
        return three(estimate -> Math.max(
                0, difference.of(relieved.at(estimate), traffic.run(estimate).result())));
    }

    private static double load(FlowResult result, ElementId element) {
        return result.loads().stream()
                .filter(load -> load.element().equals(element))
                .mapToDouble(ElementLoad::tonnesPerYear)
                .sum();
    }

    private SortedSet<DemandId> heldBack(PerEstimate<FlowResult> without) {
        SortedSet<DemandId> held = new TreeSet<>();
        for (Estimate estimate : Estimate.values()) {
            List<DemandResult> base = traffic.run(estimate).result().demands();
            List<DemandResult> more = without.at(estimate).demands();
            for (int d = 0; d < base.size(); d++) {
                if (more.get(d).servedTonnes() > base.get(d).servedTonnes() + Traffic.NOTHING_TONNES) {
                    held.add(base.get(d).id());
                }
            }
        }
        return Collections.unmodifiableSortedSet(held);
    }

    /// Elements whose room is worth more when this has none to wish for.
    private List<ElementId> nextLimits(FlowResult relieved, List<ElementId> elements) {
        FlowResult base = traffic.run(Estimate.CENTRAL).result();
        return relieved.binding().stream()
                .map(ElementLoad::element)
                .filter(element -> !elements.contains(element))
                .filter(element ->
                        FullElements.worth(relieved, List.of(element)) > FullElements.worth(base, List.of(element)))
                .toList();
    }

    private List<Bottleneck.Lift> liftedBy(List<ElementId> elements) {
        Schedule schedule = model.schedule(traffic.question().scenario());
        return model.programme().effects().stream()
                .filter(effect -> HeldBackProjects.lifts(effect, elements))
                .map(effect -> new Bottleneck.Lift(effect, schedule.delivery(effect.whenMet())))
                .filter(lift -> lift.delivery().map(this::isToCome).orElse(true))
                .toList();
    }

    private boolean isToCome(Delivery delivery) {
        return !delivery.isBy(traffic.question().on());
    }
}
