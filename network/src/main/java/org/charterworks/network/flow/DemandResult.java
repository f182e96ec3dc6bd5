package org.charterworks.network.flow;

import java.util.List;
import org.charterworks.network.model.DemandId;

/// What became of one demand.
///
/// @param marginalCostUsdPerTonne  what one more tonne of this demand would cost, capacity prices and
///         penalty
///                                 included
/// @param routes                   one of possibly several flows of the same cost, largest first
public record DemandResult(
        DemandId id,
        double servedTonnes,
        double unservedTonnes,
        UnservedReason unservedReason,
        double marginalCostUsdPerTonne,
        List<RouteFlow> routes) {
    public DemandResult {
        routes = List.copyOf(routes);
    }

    /// Money and time of a tonne that is carried, without the prices of capacities and CO2; 0 when none is.
    ///
    /// @param demand  the demand this is the result of
    public double meanCostUsd(FlowDemand demand) {
        double tonnes = 0;
        double usd = 0;
        for (RouteFlow route : routes) {
            tonnes += route.tonnesPerYear();
            usd += route.tonnesPerYear()
                    * (route.path().costUsdPerTonne()
                            + demand.valueOfTimeUsdPerTonneHour() * route.path().hours());
        }
        return tonnes > 0 ? usd / tonnes : 0;
    }
}
