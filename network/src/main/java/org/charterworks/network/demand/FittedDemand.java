package org.charterworks.network.demand;

import org.charterworks.network.model.CommodityId;

/// How one year of a table of totals was spread over pairs, on central totals.
///
/// @param table       what the folder calls it
/// @param commodity   what is carried
/// @param problem     totals and seed
/// @param isSeedAssumed whether no seed was given, so that every pair counts alike
/// @param fit         the pairs
public record FittedDemand(
        String table,
        int year,
        CommodityId commodity,
        FittingProblem problem,
        boolean isSeedAssumed,
        Fitted.Table fit) {}
