package org.charterworks.network.flow;

import java.util.List;
import org.charterworks.network.model.DemandId;

/// What became of one demand.
///
/// @param marginalCostUsdPerTonne  what one more tonne of this demand would cost, capacity prices and penalty
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
}
