package org.charterworks.roadmap.valuation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.charterworks.network.flow.Capacities;
import org.charterworks.network.flow.CapacityFlow;
import org.charterworks.network.flow.DemandResult;
import org.charterworks.network.flow.FlowDemand;
import org.charterworks.network.flow.FlowOptions;
import org.charterworks.network.flow.FlowProblem;
import org.charterworks.network.flow.FlowResult;
import org.charterworks.network.flow.KnownPaths;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Network;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.ScenarioId;
import org.charterworks.roadmap.snapshot.Snapshot;
import org.charterworks.roadmap.snapshot.StateKey;

/// Values states of one programme: the cheapest flow of a year's demand on the state's network. Each is
/// solved
/// once and
/// kept.
///
/// Safe to share between threads; the answer does not depend on the order of questions.
public final class StateValues {

    private final Programme programme;
    private final StateGraphs frames;
    private final Reliance reliance;
    private final Map<Question, StateValue> kept = new ConcurrentHashMap<>();
    private final Map<Estimate, KnownPaths> pools = new ConcurrentHashMap<>();
    private final Map<StateKey, Graph> graphs = new ConcurrentHashMap<>();
    private final Map<StateAt, Prepared> prepared = new ConcurrentHashMap<>();
    private final Map<DemandAt, List<Double>> demands = new ConcurrentHashMap<>();

    public StateValues(Programme programme) {
        this.programme = programme;
        this.frames = new StateGraphs(programme);
        this.reliance = new Reliance(programme);
    }

    /// The value of a state with the demand of the year of a date, on low, central and high inputs.
    public YearValue of(Snapshot snapshot, Scenario scenario, LocalDate on) {
        return new YearValue(
                of(snapshot, scenario, on, Estimate.LOW),
                of(snapshot, scenario, on, Estimate.CENTRAL),
                of(snapshot, scenario, on, Estimate.HIGH));
    }

    /// What a tonne of a demand row costs in a state when it finds no room.
    public NextBest nextBest(Snapshot snapshot, DemandId demand, Estimate estimate) {
        return prepared(snapshot, estimate).nextBest(demand);
    }

    /// The value of a state with the demand of the year of a date, on one end of the inputs.
    public StateValue of(Snapshot snapshot, Scenario scenario, LocalDate on, Estimate estimate) {
        List<Double> tonnes = tonnes(scenario, on, estimate);
        Question question = new Question(new StateAt(snapshot.key(), estimate), tonnes);
        StateValue known = kept.get(question);
        return known != null ? known : kept.computeIfAbsent(question, q -> solve(snapshot, tonnes, estimate));
    }

    /// Whether a value rests on an effect; it stays the same when effects that only improve and on which it does not
    /// rest are taken away.
    public boolean restsOn(StateValue value, ProjectEffect effect) {
        return reliance.restsOn(value, effect);
    }

    /// What wants to move, in the order of the programme's demand rows. Without demand factors it is the
    /// same
    /// on all
    /// days of a year.
    private List<Double> tonnes(Scenario scenario, LocalDate on, Estimate estimate) {
        LocalDate day = scenario.demandFactors().isEmpty() ? on.withDayOfYear(1) : on;
        return demands.computeIfAbsent(
                new DemandAt(scenario.id(), day, estimate),
                key -> programme.demands().stream()
                        .map(demand -> demand.tonnesIn(day.getYear()).at(estimate)
                                * scenario.demandFactor(demand.commodity().value(), day))
                        .toList());
    }

    private Prepared prepared(Snapshot snapshot, Estimate estimate) {
        return prepared.computeIfAbsent(new StateAt(snapshot.key(), estimate), key -> {
            Graph graph = graph(snapshot).at(estimate);
            return prepared(snapshot.network(), graph);
        });
    }

    private Prepared prepared(Network network, Graph graph) {
        Estimate estimate = graph.estimate();
        return new Prepared(
                graph,
                Capacities.tonnesPerYear(network, estimate),
                NextBest.ofAll(programme, graph, frames.bounds(estimate)));
    }

    /// The three runs of a state differ in their figures only, so its graph is made once.
    private Graph graph(Snapshot snapshot) {
        return graphs.computeIfAbsent(snapshot.key(), key -> frames.of(snapshot.network()));
    }

    /// The flow behind the value of a state: which cargo takes which routes. Solved anew on each call, with the
    /// same result.
    public FlowResult flow(Snapshot snapshot, Scenario scenario, LocalDate on, Estimate estimate) {
        Prepared state = prepared(snapshot, estimate);
        return solved(state, demands(state, tonnes(scenario, on, estimate), estimate));
    }

    /// The flow problem of a state with the demand of a day, as it is solved for its value.
    public FlowProblem problem(Snapshot snapshot, Scenario scenario, LocalDate demandOn, Estimate estimate) {
        Prepared state = prepared(snapshot, estimate);
        return problem(state, demands(state, tonnes(scenario, demandOn, estimate), estimate));
    }

    private StateValue solve(Snapshot snapshot, List<Double> tonnes, Estimate estimate) {
        Prepared state = prepared(snapshot, estimate);
        List<FlowDemand> demands = demands(state, tonnes, estimate);
        return stateValue(solved(state, demands), demands, state);
    }

    private List<FlowDemand> demands(Prepared state, List<Double> tonnes, Estimate estimate) {
        List<FlowDemand> demands = new ArrayList<>();
        for (int i = 0; i < tonnes.size(); i++) {
            Demand demand = programme.demands().get(i);
            demands.add(new FlowDemand(
                    demand.id(),
                    demand.origin(),
                    demand.destination(),
                    demand.layers(),
                    tonnes.get(i),
                    programme.commodity(demand.commodity()).valueOfTime().at(estimate),
                    state.nextBest(demand.id()).costUsdPerTonne()));
        }
        return demands;
    }

    private FlowResult solved(Prepared state, List<FlowDemand> demands) {
        Graph graph = state.graph();
        KnownPaths known = frames.isOfFrame(graph)
                ? pool(graph.estimate()).on(graph, frames.bounds(graph.estimate()))
                : new KnownPaths(graph);
        return CapacityFlow.solve(problem(state, demands), FlowOptions.EXACT, known);
    }

    /// Paths to begin every flow of one end of the inputs from. They are always the same, so a flow does not depend on
    /// what was solved before it: those that cargo takes in the first and last years of demand with everything in
    /// force and with nothing.
    private KnownPaths pool(Estimate estimate) {
        return pools.computeIfAbsent(estimate, this::pooled);
    }

    private KnownPaths pooled(Estimate estimate) {
        KnownPaths pool = null;
        for (Network network : frames.reference()) {
            Prepared state = prepared(network, frames.of(network).at(estimate));
            KnownPaths known =
                    pool == null ? frames.knownOn(state.graph()) : pool.on(state.graph(), frames.bounds(estimate));
            for (int year : demandYears()) {
                List<Double> tonnes = programme.demands().stream()
                        .map(demand -> demand.tonnesIn(year).at(estimate))
                        .toList();
                CapacityFlow.solve(problem(state, demands(state, tonnes, estimate)), FlowOptions.EXACT, known);
            }
            if (pool == null) {
                pool = known;
            } else {
                pool.add(known);
            }
        }
        return Objects.requireNonNull(pool);
    }

    private SortedSet<Integer> demandYears() {
        SortedSet<Integer> years = new TreeSet<>();
        programme.demands().forEach(demand -> {
            years.add(demand.tonnesPerYear().firstKey());
            years.add(demand.tonnesPerYear().lastKey());
        });
        return years;
    }

    private static FlowProblem problem(Prepared state, List<FlowDemand> demands) {
        return new FlowProblem(state.graph(), demands, state.capacities(), 0);
    }

    private StateValue stateValue(FlowResult flow, List<FlowDemand> demands, Prepared state) {
        SortedMap<DemandId, Carried> carried = new TreeMap<>();
        double timeCost = 0;
        double roadCo2Kg = 0;
        for (int i = 0; i < demands.size(); i++) {
            DemandResult result = flow.demands().get(i);
            double tonneHours = result.routes().stream()
                    .mapToDouble(r -> r.tonnesPerYear() * r.path().hours())
                    .sum();
            double usd = result.servedTonnes() * result.meanCostUsd(demands.get(i))
                    + result.unservedTonnes() * demands.get(i).unservedCostUsdPerTonne();
            carried.put(result.id(), new Carried(result.servedTonnes(), result.unservedTonnes(), tonneHours, usd));
            timeCost += tonneHours * demands.get(i).valueOfTimeUsdPerTonneHour();
            roadCo2Kg += result.unservedTonnes() * state.nextBest(result.id()).co2KgPerTonne();
        }
        SortedMap<ElementId, Double> full = new TreeMap<>();
        flow.binding().forEach(load -> full.put(load.element(), load.tonnesPerYear()));
        return new StateValue(
                flow.status(),
                flow.relativeGap(),
                flow.moneyUsd(),
                flow.unservedCostUsd(),
                timeCost,
                flow.co2Kg() + roadCo2Kg,
                carried,
                full,
                reliance.of(flow, state.nextBestByDemand()));
    }

    private record StateAt(StateKey state, Estimate estimate) {}

    private record DemandAt(ScenarioId scenario, LocalDate day, Estimate estimate) {}

    private record Question(StateAt state, List<Double> tonnes) {}

    /// What is the same for every year's demand in a state.
    private record Prepared(
            Graph graph, SortedMap<ElementId, Double> capacities, SortedMap<DemandId, NextBest> nextBestByDemand) {

        NextBest nextBest(DemandId demand) {
            NextBest found = nextBestByDemand.get(demand);
            if (found == null) {
                throw new IllegalArgumentException("No demand " + demand + " in the programme");
            }
            return found;
        }
    }
}
