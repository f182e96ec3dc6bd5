package org.charterworks.roadmap.valuation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.charterworks.network.flow.Capacities;
import org.charterworks.network.flow.CapacityFlow;
import org.charterworks.network.flow.DemandResult;
import org.charterworks.network.flow.FlowDemand;
import org.charterworks.network.flow.FlowOptions;
import org.charterworks.network.flow.FlowProblem;
import org.charterworks.network.flow.FlowResult;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Layer;
import org.charterworks.roadmap.programme.Commodity;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.snapshot.Snapshot;
import org.charterworks.roadmap.snapshot.StateKey;

/// Values states of one programme: the cheapest flow of a year's demand on the state's network. Each is solved once and
/// kept.
///
/// Safe to share between threads; the answer does not depend on the order of questions.
public final class StateValues {

    /// The parameter that prices a tonne without room, USD per tonne.
    public static final String UNSERVED_COST = "unserved_cost_usd_per_tonne";

    private final Programme programme;
    private final Map<Question, StateValue> kept = new ConcurrentHashMap<>();
    private final Map<Compiled, Graph> graphs = new ConcurrentHashMap<>();

    public StateValues(Programme programme) {
        this.programme = programme;
    }

    /// The value of a state with the demand of the year of a date, on low, central and high inputs.
    public YearValue of(Snapshot snapshot, Scenario scenario, LocalDate on) {
        return new YearValue(
                of(snapshot, scenario, on, Estimate.LOW),
                of(snapshot, scenario, on, Estimate.CENTRAL),
                of(snapshot, scenario, on, Estimate.HIGH));
    }

    private StateValue of(Snapshot snapshot, Scenario scenario, LocalDate on, Estimate estimate) {
        List<FlowDemand> demands = demands(scenario, on, estimate);
        Question question = new Question(snapshot.transportKey(), demands, estimate);
        return kept.computeIfAbsent(question, q -> solve(snapshot, demands, estimate));
    }

    private List<FlowDemand> demands(Scenario scenario, LocalDate on, Estimate estimate) {
        List<FlowDemand> demands = new ArrayList<>();
        for (Demand demand : programme.demands()) {
            Commodity commodity = programme.commodity(demand.commodity());
            double factor = scenario.demandFactor(demand.commodity().value(), on);
            demands.add(new FlowDemand(
                    demand.id(),
                    demand.origin(),
                    demand.destination(),
                    demand.layers(),
                    demand.tonnesIn(on.getYear()).at(estimate) * factor,
                    commodity.valueOfTime().at(estimate)));
        }
        return demands;
    }

    private StateValue solve(Snapshot snapshot, List<FlowDemand> demands, Estimate estimate) {
        Graph graph = graphs.computeIfAbsent(
                new Compiled(snapshot.transportKey(), estimate),
                key -> Graph.compile(snapshot.network(), Layer.TRANSPORT, estimate, programme.defaults()));
        FlowProblem problem = new FlowProblem(
                graph,
                demands,
                Capacities.tonnesPerYear(snapshot.network(), estimate),
                programme.parameter(UNSERVED_COST).value().at(estimate),
                0);
        return stateValue(CapacityFlow.solve(problem, FlowOptions.EXACT), demands);
    }

    private static StateValue stateValue(FlowResult flow, List<FlowDemand> demands) {
        SortedMap<DemandId, Carried> carried = new TreeMap<>();
        double timeCost = 0;
        for (int i = 0; i < demands.size(); i++) {
            DemandResult result = flow.demands().get(i);
            double tonneHours = result.routes().stream()
                    .mapToDouble(r -> r.tonnesPerYear() * r.path().hours())
                    .sum();
            carried.put(result.id(), new Carried(result.servedTonnes(), result.unservedTonnes(), tonneHours));
            timeCost += tonneHours * demands.get(i).valueOfTimeUsdPerTonneHour();
        }
        SortedMap<ElementId, Double> full = new TreeMap<>();
        flow.binding().forEach(load -> full.put(load.element(), load.tonnesPerYear()));
        return new StateValue(
                flow.status(),
                flow.relativeGap(),
                flow.moneyUsd(),
                flow.unservedCostUsd(),
                timeCost,
                flow.co2Kg(),
                carried,
                full);
    }

    private record Question(StateKey state, List<FlowDemand> demands, Estimate estimate) {}

    private record Compiled(StateKey state, Estimate estimate) {}
}
