package org.charterworks.network.hazard;

import java.util.Comparator;
import java.util.List;
import org.charterworks.network.model.AreaId;

/// What is published of hazard areas.
///
/// @param areas   one for each area of the network
/// @param totals  by area and day
public record HazardFacts(List<AreaFacts> areas, List<ClearanceTotal> totals) {

    /// Nothing is known.
    public static final HazardFacts NONE = new HazardFacts(List.of(), List.of());

    public HazardFacts {
        areas = List.copyOf(areas);
        totals = totals.stream()
                .sorted(Comparator.comparing(ClearanceTotal::area).thenComparing(ClearanceTotal::on))
                .toList();
    }

    /// The totals of one area, by day.
    public List<ClearanceTotal> totals(AreaId area) {
        return totals.stream().filter(total -> total.area().equals(area)).toList();
    }
}
