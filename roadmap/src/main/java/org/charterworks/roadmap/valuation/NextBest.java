package org.charterworks.roadmap.valuation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Layer;
import org.charterworks.network.path.GeneralisedCost;
import org.charterworks.network.path.Route;
import org.charterworks.network.path.RouteQuery;
import org.charterworks.network.path.Routed;
import org.charterworks.network.path.Routing;
import org.charterworks.roadmap.programme.Programme;

/// What a tonne that finds no room costs by the next best means.
///
/// That is its cheapest way by road and ferry in the same state, never less than its own cheapest way when all
/// capacities are free: being
/// without room cannot pay. Where no road leads there it is the programme's price. Adding to the network never raises
/// it.
///
/// @param costUsdPerTonne money and time, USD per tonne
/// @param co2KgPerTonne   kg CO2e per tonne; 0 where no road leads there, because nothing is known of the other means
/// @param road            the way by road, or empty
public record NextBest(double costUsdPerTonne, double co2KgPerTonne, Optional<Route> road) {

    /// The parameter that prices a tonne without room where no road leads, USD per tonne.
    public static final String UNSERVED_COST = "unserved_cost_usd_per_tonne";

    /// Cargo that has room prefers it to an equally dear road.
    private static final double PREFERENCE_USD_PER_TONNE = 0.01;

    private static final Set<Layer> BY_ROAD = EnumSet.of(Layer.ROAD, Layer.SEA);

    static NextBest of(Routing routing, Programme programme, Demand demand, Estimate estimate) {
        double hour = programme.commodity(demand.commodity()).valueOfTime().at(estimate);
        GeneralisedCost cost = new GeneralisedCost(hour, 0);
        Optional<Route> own = route(routing, demand, cost, demand.layers());
        Optional<Route> road = route(routing, demand, cost, BY_ROAD);
        double price = road.map(route -> route.total(cost))
                .orElseGet(() -> programme.parameter(UNSERVED_COST).value().at(estimate));
        OptionalDouble free =
                own.stream().mapToDouble(route -> route.total(cost)).findAny();
        return new NextBest(
                Math.max(price, free.orElse(0) + PREFERENCE_USD_PER_TONNE),
                road.map(Route::co2KgPerTonne).orElse(0.0),
                road);
    }

    private static Optional<Route> route(Routing routing, Demand demand, GeneralisedCost cost, Set<Layer> layers) {
        return switch (routing.best(new RouteQuery(demand.origin(), demand.destination(), cost, layers))) {
            case Routed.Found found -> Optional.of(found.route());
            case Routed.Unreachable unreachable -> Optional.empty();
            case Routed.Unknown unknown -> Optional.empty();
        };
    }
}
