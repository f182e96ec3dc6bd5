package org.charterworks.network.flow;

import java.util.OptionalDouble;
import org.charterworks.network.model.ElementId;

/// What an element carries, both directions together.
///
/// @param capacityTonnesPerYear     empty = unknown, so it was not limited
/// @param shadowPriceUsdPerTonne    what the last tonne of capacity saves in generalised cost; 0 unless the
///                                  element is full. At a degenerate point it holds in one direction only: quote
///                                  a re-solve instead
public record ElementLoad(
        ElementId element, double tonnesPerYear, OptionalDouble capacityTonnesPerYear, double shadowPriceUsdPerTonne) {
    /// Whether more capacity here would lower the cost.
    public boolean isBinding() {
        return shadowPriceUsdPerTonne > 0;
    }
}
