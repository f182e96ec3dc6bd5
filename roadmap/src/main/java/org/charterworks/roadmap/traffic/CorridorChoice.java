package org.charterworks.roadmap.traffic;

import java.util.List;
import java.util.SortedMap;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;

/// How cargo divides itself between corridors on the network of a day; `docs/methods/corridor-choice.md`.
public sealed interface CorridorChoice {

    /// Shares, and prices that keep every capacity.
    ///
    /// @param prices   USD a tonne of full elements
    /// @param demands  rows whose cargo states how it chooses, in the order of the programme
    /// @param silent   rows whose cargo does not; they are left out
    record Divided(
            boolean isConverged,
            int iterations,
            double gap,
            SortedMap<ElementId, Double> prices,
            List<DemandChoice> demands,
            List<DemandId> silent)
            implements CorridorChoice {
        public Divided {
            demands = List.copyOf(demands);
            silent = List.copyOf(silent);
        }
    }

    /// Captive cargo alone is more than some elements hold.
    ///
    /// @param overfull tonnes beyond capacity
    record DoesNotFit(SortedMap<ElementId, Double> overfull) implements CorridorChoice {}

    /// No kind of cargo states how it chooses.
    record NoRule() implements CorridorChoice {}
}
