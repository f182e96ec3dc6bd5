package org.charterworks.roadmap.valuation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.Layer;
import org.charterworks.network.path.Costs;
import org.charterworks.network.path.GeneralisedCost;
import org.charterworks.network.path.LowerBounds;
import org.charterworks.network.path.Path;
import org.charterworks.network.path.PathSearch;
import org.charterworks.roadmap.programme.Programme;

/// What a tonne that finds no room costs by the next best means.
///
/// That is its cheapest way by road and ferry in the same state, never less than its own cheapest way when
/// all
/// capacities are free: being
/// without room cannot pay. Where no road leads there it is the programme's price. Adding to the network
/// never
/// raises
/// it.
///
/// @param costUsdPerTonne money and time, USD per tonne
/// @param co2KgPerTonne   kg CO2e per tonne; 0 where no road leads there, because nothing is known of the
/// other means
/// @param road            the way by road, or empty
/// @param free           its own cheapest way when all capacities are free, or empty
public record NextBest(double costUsdPerTonne, double co2KgPerTonne, Optional<Path> road, Optional<Path> free) {

    /// The parameter that prices a tonne without room where no road leads, USD per tonne.
    public static final String UNSERVED_COST = "unserved_cost_usd_per_tonne";

    /// Cargo that has room prefers it to an equally dear road.
    private static final double PREFERENCE_USD_PER_TONNE = 0.01;

    private static final Set<Layer> BY_ROAD = EnumSet.of(Layer.ROAD, Layer.SEA);

    /// The next best means of every demand row in a state.
    ///
    /// @param graph  the state's network on one end of the inputs
    /// @param bounds used where they hold for the state
    static SortedMap<DemandId, NextBest> ofAll(Programme programme, Graph graph, LowerBounds bounds) {
        PathSearch search = new PathSearch(graph);
        Map<CommodityId, Priced> costs = new HashMap<>();
        SortedMap<DemandId, NextBest> all = new TreeMap<>();
        for (Demand demand : programme.demands()) {
            Priced priced = costs.computeIfAbsent(
                    demand.commodity(),
                    commodity -> Priced.of(
                            graph,
                            new GeneralisedCost(
                                    programme.commodity(commodity).valueOfTime().at(graph.estimate()), 0),
                            bounds));
            all.put(demand.id(), of(programme, demand, graph, search, priced));
        }
        return all;
    }

    /// Costs, and bounds where they hold for these.
    private record Priced(GeneralisedCost cost, Costs costs, Optional<LowerBounds> bounds) {

        static Priced of(Graph graph, GeneralisedCost cost, LowerBounds bounds) {
            Costs costs = Costs.of(graph, cost);
            return new Priced(cost, costs, bounds.ifHoldingFor(cost, costs));
        }
    }

    private static NextBest of(Programme programme, Demand demand, Graph graph, PathSearch search, Priced costs) {
        Optional<Path> road = path(demand, graph, search, costs, BY_ROAD).filter(NextBest::runsOnRoad);
        double price = road.map(NextBest::usdPerTonne)
                .orElseGet(() -> programme.parameter(UNSERVED_COST).value().at(graph.estimate()));
        Optional<Path> free = path(demand, graph, search, costs, demand.layers());
        return new NextBest(
                Math.max(price, free.map(NextBest::usdPerTonne).orElse(0.0) + PREFERENCE_USD_PER_TONNE),
                road.map(Path::co2KgPerTonne).orElse(0.0),
                road,
                free);
    }

    private static Optional<Path> path(
            Demand demand, Graph graph, PathSearch search, Priced priced, Set<Layer> layers) {
        int from = graph.indexOf(demand.origin());
        int to = graph.indexOf(demand.destination());
        if (from < 0 || to < 0) {
            return Optional.empty();
        }
        int mask = Graph.layerMask(layers);
        return priced.bounds()
                .map(bounds -> search.best(priced.costs(), from, to, mask, bounds.remaining(priced.cost(), to, mask)))
                .orElseGet(() -> search.best(priced.costs(), from, to, mask));
    }

    /// A ferry alone is no other means: it is the very room that was lacking.
    private static boolean runsOnRoad(Path path) {
        int road = Graph.layerMask(Set.of(Layer.ROAD));
        return IntStream.range(0, path.length()).anyMatch(i -> (path.graph().layerBit(path.movement(i)) & road) != 0);
    }

    private static double usdPerTonne(Path path) {
        return path.cost() / Costs.SCALE;
    }
}
