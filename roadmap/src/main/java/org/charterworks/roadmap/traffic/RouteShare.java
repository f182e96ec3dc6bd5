package org.charterworks.roadmap.traffic;

import java.util.List;
import org.charterworks.network.model.Grade;
import org.charterworks.network.path.Route;

/// What one way gets when cargo chooses.
///
/// @param corridor            the countries it passes, in order
/// @param costUsdPerTonne     money and time, without prices of full elements
/// @param priceUsdPerTonne    what full elements on it add
/// @param tonnesPerYear       captive cargo included
/// @param freeShare           part of the cargo that is free to choose
/// @param ownElasticity       per cent more free cargo for a per cent more cost
/// @param pathSize            above 0 up to 1: how much of it is its own; 1 where overlap is not looked at
/// @param grade               the worst of route, demand and rule
public record RouteShare(
        Route route,
        List<String> corridor,
        double costUsdPerTonne,
        double priceUsdPerTonne,
        double tonnesPerYear,
        double freeShare,
        double ownElasticity,
        double pathSize,
        Grade grade) {
    public RouteShare {
        corridor = List.copyOf(corridor);
    }
}
