package org.charterworks.network.choice;

import java.util.List;
import org.charterworks.network.model.ElementId;

/// One of the ways a tonne can go.
///
/// @param costUsdPerTonne generalised cost, finite
/// @param elements        what it uses that may be full, each as often as it uses it
/// @param pathSize        above 0 up to 1: the part of it that is its own; 1 = shares nothing with another, or
///         overlap is not looked at
/// @param nest            alternatives with the same word are more alike than others
public record Alternative(double costUsdPerTonne, List<ElementId> elements, double pathSize, String nest) {
    public Alternative {
        elements = List.copyOf(elements);
        if (!Double.isFinite(costUsdPerTonne) || !(pathSize > 0 && pathSize <= 1)) {
            throw new IllegalArgumentException("an alternative needs a cost and a path size above 0 up to 1, got "
                    + costUsdPerTonne + ", " + pathSize);
        }
    }

    /// An alternative that shares nothing with another.
    public static Alternative of(double costUsdPerTonne, List<ElementId> elements) {
        return new Alternative(costUsdPerTonne, elements, 1, "");
    }
}
