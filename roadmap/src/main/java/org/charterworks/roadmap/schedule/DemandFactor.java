package org.charterworks.roadmap.schedule;

import java.time.LocalDate;
import org.charterworks.network.model.Grade;
import org.jspecify.annotations.Nullable;

/// A scenario's change of demand for a time.
///
/// @param from      first day on which it acts
/// @param until     last day on which it acts, or null when it lasts
/// @param commodity id of the commodity, or `all`
/// @param factor    demand is multiplied by this, 0 or more
/// @param source    id in the bibliography
/// @param grade     how far the factor can be trusted
/// @param note      what a reader should know, or empty
public record DemandFactor(
        LocalDate from,
        @Nullable LocalDate until,
        String commodity,
        double factor,
        String source,
        Grade grade,
        String note) {

    /// The word that stands for every commodity.
    public static final String ALL_COMMODITIES = "all";

    /// The factor for a commodity on a date, 1 when this change does not touch it.
    public double factorFor(String commodityId, LocalDate date) {
        boolean acts = !date.isBefore(from) && (until == null || !date.isAfter(until));
        return acts && (commodity.equals(ALL_COMMODITIES) || commodity.equals(commodityId)) ? factor : 1;
    }
}
