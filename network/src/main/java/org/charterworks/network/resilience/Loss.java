package org.charterworks.network.resilience;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.flow.FlowStatus;
import org.charterworks.network.model.DemandId;

/// What an event does to a year's flow.
///
/// @param status          of the flow without the elements
/// @param unservedTonnes  that find no room besides what finds none anyway, a year
/// @param extraCostUsd    what cargo that still moves pays more, a year; may be negative where dear cargo
///         gave way
/// @param unservedByDemand rows that lose room, with their tonnes
public record Loss(
        LossEvent event,
        FlowStatus status,
        double unservedTonnes,
        double extraCostUsd,
        SortedMap<DemandId, Double> unservedByDemand) {

    /// Worst first: by unserved tonnes, then by extra cost, then by name.
    public static final Comparator<Loss> WORST_FIRST = Comparator.comparingDouble(Loss::unservedTonnes)
            .thenComparingDouble(Loss::extraCostUsd)
            .reversed()
            .thenComparing(loss -> loss.event().id());

    public Loss {
        unservedByDemand = Collections.unmodifiableSortedMap(new TreeMap<>(unservedByDemand));
    }

    /// An event that touches no cargo.
    static Loss nothing(LossEvent event, FlowStatus status) {
        return new Loss(event, status, 0, 0, new TreeMap<>());
    }
}
