package org.charterworks.roadmap.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterworks.network.choice.Alternative;
import org.charterworks.network.choice.CapacityPrices;
import org.charterworks.network.choice.ChoiceRule;
import org.charterworks.network.choice.Chooser;
import org.charterworks.network.choice.Chosen;
import org.charterworks.network.flow.FlowDemand;
import org.charterworks.network.flow.FlowProblem;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Network;
import org.charterworks.network.path.AlternativeOptions;
import org.charterworks.network.path.Alternatives;
import org.charterworks.network.path.GeneralisedCost;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;
import org.charterworks.network.path.RouteQuery;
import org.charterworks.network.path.Routed;
import org.charterworks.network.path.Routing;

/// Divides the demand of a day between the ways that differ, by logit with capacity prices, on central inputs.
public final class CorridorChoiceModel {
    private static final int MOST_ROUTES = 6;
    private static final AlternativeOptions OPTIONS = new AlternativeOptions(
            MOST_ROUTES,
            AlternativeOptions.USUAL.minOwnShare(),
            AlternativeOptions.USUAL.minOwnKm(),
            AlternativeOptions.USUAL.maxStretch());

    private final TrafficModel traffic;

    public CorridorChoiceModel(TrafficModel traffic) {
        this.traffic = traffic;
    }

    /// Shares and prices, or why there are none.
    ///
    /// @param rules how kinds of cargo choose; a kind that is absent is left out
    public CorridorChoice choice(TrafficQuestion question, Map<CommodityId, ChoiceRule> rules) {
        if (rules.isEmpty()) {
            return new CorridorChoice.NoRule();
        }
        Traffic carried = traffic.traffic(question);
        return divide(
                traffic.programme().demands(),
                carried.run(Estimate.CENTRAL).problem(),
                carried.snapshot().network(),
                question.demandOn().getYear(),
                rules);
    }

    /// Shares and prices on the network of any state.
    ///
    /// @param rows    in the order of the problem
    /// @param problem what wants to move in the state, on central inputs
    /// @param network of the state
    /// @param year    of the demand
    public static CorridorChoice divide(
            List<Demand> rows, FlowProblem problem, Network network, int year, Map<CommodityId, ChoiceRule> rules) {
        Routing routing = new Routing(problem.graph());
        List<Choice> choices = new ArrayList<>();
        List<DemandId> silent = new ArrayList<>();
        for (int i = 0; i < problem.demands().size(); i++) {
            Demand demand = rows.get(i);
            FlowDemand flow = problem.demands().get(i);
            Optional.ofNullable(rules.get(demand.commodity()))
                    .ifPresentOrElse(
                            rule -> choices.add(choice(demand, flow, rule, problem, routing)),
                            () -> silent.add(demand.id()));
        }
        return switch (CapacityPrices.divide(
                choices.stream().map(choice -> choice.chooser(network)).toList(), problem.capacityTonnesPerYear())) {
            case Chosen.DoesNotFit(var overfull) -> new CorridorChoice.DoesNotFit(overfull);
            case Chosen.Divided divided ->
                new CorridorChoice.Divided(
                        divided.isConverged(),
                        divided.iterations(),
                        divided.gap(),
                        divided.prices(),
                        demands(choices, divided, network, year),
                        silent);
        };
    }

    private static List<DemandChoice> demands(List<Choice> choices, Chosen.Divided divided, Network network, int year) {
        List<DemandChoice> demands = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            demands.add(choices.get(i).divided(divided.choosers().get(i), network, year));
        }
        return demands;
    }

    private static Choice choice(
            Demand demand, FlowDemand flow, ChoiceRule rule, FlowProblem problem, Routing routing) {
        GeneralisedCost cost = new GeneralisedCost(flow.valueOfTimeUsdPerTonneHour(), problem.co2PriceUsdPerTonne());
        Alternatives found = routing.alternatives(new RouteQuery(flow.from(), flow.to(), cost, flow.layers()), OPTIONS);
        List<Route> routes = found.best() instanceof Routed.Found(Route best)
                ? Stream.concat(Stream.of(best), found.others().stream().map(Alternatives.Alternative::route))
                        .toList()
                : List.of();
        return new Choice(demand, flow, rule, cost, routes);
    }

    /// One demand with the ways it chooses between; the next best means come last.
    private record Choice(Demand demand, FlowDemand flow, ChoiceRule rule, GeneralisedCost cost, List<Route> routes) {

        Chooser chooser(Network network) {
            PathSizes sizes = new PathSizes(routes);
            List<Alternative> alternatives = new ArrayList<>();
            for (Route route : routes) {
                alternatives.add(new Alternative(
                        route.total(cost),
                        elements(route),
                        rule.pathSize() ? sizes.of(route) : 1,
                        String.join(" ", corridor(route, network))));
            }
            alternatives.add(new Alternative(flow.unservedCostUsdPerTonne(), List.of(), 1, "next best means"));
            return new Chooser(
                    flow.id(),
                    flow.tonnesPerYear(),
                    rule.captiveShare(),
                    captiveTo(),
                    rule.sensitivity(),
                    alternatives);
        }

        private int captiveTo() {
            return rule.captiveVia()
                    .flatMap(via -> routes.stream()
                            .filter(route -> route.nodes().contains(via))
                            .findFirst())
                    .map(routes::indexOf)
                    .orElse(0);
        }

        private static List<ElementId> elements(Route route) {
            List<ElementId> elements = new ArrayList<>(route.nodes());
            route.legs().stream().map(Leg::element).forEach(elements::add);
            return elements;
        }

        private static List<String> corridor(Route route, Network network) {
            List<String> countries = new ArrayList<>();
            route.nodes().forEach(node -> {
                String country = network.node(node).country();
                if (countries.isEmpty() || !countries.getLast().equals(country)) {
                    countries.add(country);
                }
            });
            return countries;
        }

        DemandChoice divided(Chosen.Division division, Network network, int year) {
            PathSizes sizes = new PathSizes(routes);
            Grade grade = demand.tonnesIn(year).grade().worst(rule.provenance().grade());
            List<RouteShare> shares = new ArrayList<>();
            for (int r = 0; r < routes.size(); r++) {
                Route route = routes.get(r);
                shares.add(new RouteShare(
                        route,
                        corridor(route, network),
                        route.total(cost),
                        division.priceUsdPerTonne().get(r),
                        division.tonnes().get(r),
                        division.shares().share(r),
                        division.shares().ownElasticity(r),
                        rule.pathSize() ? sizes.of(route) : 1,
                        grade.worst(route.grade())));
            }
            return new DemandChoice(
                    demand.id(),
                    rule,
                    flow.tonnesPerYear(),
                    shares,
                    division.tonnes().getLast(),
                    flow.unservedCostUsdPerTonne(),
                    division.shares().logsumUsdPerTonne());
        }
    }
}
