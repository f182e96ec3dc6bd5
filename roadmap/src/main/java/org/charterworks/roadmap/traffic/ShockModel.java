package org.charterworks.roadmap.traffic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.charterworks.network.flow.CapacityFlow;
import org.charterworks.network.flow.FlowDemand;
import org.charterworks.network.flow.FlowOptions;
import org.charterworks.network.flow.FlowProblem;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.resilience.FluidQueue;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.schedule.DemandFactor;
import org.charterworks.roadmap.schedule.OutsideChange;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.ScenarioId;

/// What the outside changes of scenarios do while they act: the first day with them against the same day
/// without.
///
/// Held cargo waits and goes when there is room again; the queue is a [FluidQueue]. Room to spare is what
/// the
/// undisturbed network would carry besides if the rows that were held wanted ten times as much. A year has
/// 365 days.
public final class ShockModel {
    private static final double DAYS = 365;
    private static final double MUCH = 10;
    /// Tonnes a year below this are rounding.
    private static final double ROUNDING = 1e-3;

    private final TrafficModel model;
    private final Map<ScenarioId, Optional<Shock>> kept = new ConcurrentHashMap<>();

    public ShockModel(TrafficModel model) {
        this.model = model;
    }

    /// The shocks among the programme's scenarios, by scenario.
    public List<Shock> all() {
        return model.programme().scenarios().values().stream()
                .flatMap(scenario -> shock(scenario).stream())
                .toList();
    }

    /// The shock of a scenario; empty when nothing happens in it from outside.
    public Optional<Shock> shock(Scenario scenario) {
        return kept.computeIfAbsent(scenario.id(), _ -> compute(scenario));
    }

    private Optional<Shock> compute(Scenario scenario) {
        Optional<LocalDate> first = Stream.concat(
                        scenario.outsideChanges().stream().map(OutsideChange::from),
                        scenario.demandFactors().stream().map(DemandFactor::from))
                .min(LocalDate::compareTo);
        return first.map(from -> shock(scenario, from));
    }

    private Shock shock(Scenario scenario, LocalDate from) {
        Optional<LocalDate> until = lastDay(scenario);
        Traffic during = model.traffic(TrafficQuestion.of(scenario, from));
        Traffic before = model.traffic(TrafficQuestion.of(undisturbed(scenario), from));
        List<Day> days = new ArrayList<>();
        for (Estimate estimate : Estimate.values()) {
            days.add(day(before.run(estimate), during.run(estimate)));
        }
        Runs held = new Runs(days.get(0).held, days.get(1).held, days.get(2).held);
        Runs extra = new Runs(days.get(0).extraUsd, days.get(1).extraUsd, days.get(2).extraUsd);
        Runs spare = new Runs(days.get(0).spare, days.get(1).spare, days.get(2).spare);
        List<FluidQueue> queues = until.map(last -> (int) ChronoUnit.DAYS.between(from, last) + 1)
                .map(length -> days.stream()
                        .map(each -> new FluidQueue(length, each.held, each.spare))
                        .toList())
                .orElse(List.of());
        return new Shock(scenario, from, until, held, extra, spare, queues);
    }

    /// The last day on which anything acts; empty when something lasts.
    private static Optional<LocalDate> lastDay(Scenario scenario) {
        boolean lasts = scenario.outsideChanges().stream().anyMatch(change -> change.until() == null)
                || scenario.demandFactors().stream().anyMatch(factor -> factor.until() == null);
        return lasts
                ? Optional.empty()
                : Stream.concat(
                                scenario.outsideChanges().stream().map(OutsideChange::until),
                                scenario.demandFactors().stream().map(DemandFactor::until))
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo);
    }

    /// The same scenario with nothing happening from outside.
    private static Scenario undisturbed(Scenario scenario) {
        return new Scenario(
                new ScenarioId(scenario.id() + "-undisturbed"),
                scenario.name(),
                scenario.description(),
                scenario.dates(),
                scenario.assumed(),
                List.of(),
                List.of(),
                scenario.referenceOn());
    }

    /// A day of the shock, in tonnes and USD.
    private record Day(double held, double extraUsd, double spare) {}

    private static Day day(TrafficRun before, TrafficRun during) {
        Set<DemandId> heldRows = new TreeSet<>();
        double held = 0;
        double extra = 0;
        for (int d = 0; d < before.problem().demands().size(); d++) {
            var then = before.result().demands().get(d);
            var now = during.result().demands().get(d);
            double lost = now.unservedTonnes() - then.unservedTonnes();
            held += lost;
            if (lost > ROUNDING) {
                heldRows.add(then.id());
            }
            double still = Math.min(then.servedTonnes(), now.servedTonnes());
            if (still > ROUNDING) {
                FlowDemand demand = before.problem().demands().get(d);
                extra += still * (now.meanCostUsd(demand) - then.meanCostUsd(demand));
            }
        }
        double spare = heldRows.isEmpty() ? 0 : spare(before, heldRows);
        return new Day(Math.max(0, held) / DAYS, Math.max(0, extra) / DAYS, spare / DAYS);
    }

    private static double spare(TrafficRun before, Set<DemandId> heldRows) {
        List<FlowDemand> more = before.problem().demands().stream()
                .map(demand -> heldRows.contains(demand.id())
                        ? demand.withTonnes(MUCH * Math.max(1, demand.tonnesPerYear()))
                        : demand)
                .toList();
        FlowProblem problem = new FlowProblem(
                before.problem().graph(),
                more,
                before.problem().capacityTonnesPerYear(),
                before.problem().co2PriceUsdPerTonne());
        double served = CapacityFlow.solve(
                        problem, FlowOptions.EXACT, before.known().copy())
                .servedTonnes();
        return Math.max(0, served - before.result().servedTonnes());
    }
}
