package org.charterworks.roadmap.traffic;

import java.util.List;
import org.charterworks.network.choice.ChoiceRule;
import org.charterworks.network.model.DemandId;

/// How the cargo of one demand row divides itself.
///
/// @param tonnesPerYear           that want to move
/// @param routes                  cheapest first; empty when nothing leads there
/// @param nextBestTonnes          that go by the next best means instead
/// @param nextBestUsdPerTonne     what that costs
/// @param logsumUsdPerTonne       what having these ways costs; its fall is the benefit of a change
public record DemandChoice(
        DemandId demand,
        ChoiceRule rule,
        double tonnesPerYear,
        List<RouteShare> routes,
        double nextBestTonnes,
        double nextBestUsdPerTonne,
        double logsumUsdPerTonne) {
    public DemandChoice {
        routes = List.copyOf(routes);
    }
}
