package org.charterworks.network.choice;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;

/// How cargo divided itself when full elements have a price.
public sealed interface Chosen {

    /// Every capacity holds; only full elements have a price.
    ///
    /// @param isConverged whether the gap asked for was reached
    /// @param iterations  rounds over all limited elements
    /// @param gap         the largest excess, or shortfall on an element with a price, as a part of its capacity
    /// @param prices      USD a tonne of elements that are full, sorted
    /// @param choosers    in the order of the problem
    record Divided(
            boolean isConverged,
            int iterations,
            double gap,
            SortedMap<ElementId, Double> prices,
            List<Division> choosers)
            implements Chosen {
        public Divided {
            prices = Collections.unmodifiableSortedMap(new TreeMap<>(prices));
            choosers = List.copyOf(choosers);
        }
    }

    /// No prices can make the cargo fit.
    ///
    /// @param overfull tonnes beyond the capacity of an element that have no other way
    record DoesNotFit(SortedMap<ElementId, Double> overfull) implements Chosen {
        public DoesNotFit {
            overfull = Collections.unmodifiableSortedMap(new TreeMap<>(overfull));
        }
    }

    /// How one chooser divided itself.
    ///
    /// @param tonnes          by alternative, captive cargo included
    /// @param shares          of the cargo that is free to choose, at costs with prices
    /// @param priceUsdPerTonne by alternative: what full elements on it add to its cost
    record Division(DemandId id, List<Double> tonnes, Shares shares, List<Double> priceUsdPerTonne) {
        public Division {
            tonnes = List.copyOf(tonnes);
            priceUsdPerTonne = List.copyOf(priceUsdPerTonne);
        }
    }
}
