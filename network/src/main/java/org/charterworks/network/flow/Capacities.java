package org.charterworks.network.flow;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Element;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Value;

/// The capacities a network states.
public final class Capacities {
    private Capacities() {}

    /// Tonnes a year of every link, node and dwell row that has a capacity; an element without one is absent.
    ///
    /// @param estimate  the end of each range; `LOW` is the pessimistic one here
    public static SortedMap<ElementId, Double> tonnesPerYear(Network network, Estimate estimate) {
        SortedMap<ElementId, Double> capacities = new TreeMap<>();
        for (Collection<? extends Element> elements : List.of(network.nodes(), network.links(), network.dwells())) {
            for (Element element : elements) {
                Value capacity = element.values().get(Attribute.CAPACITY_TONNES_PER_YEAR);
                if (capacity != null) {
                    capacities.put(element.id(), capacity.at(estimate));
                }
            }
        }
        return capacities;
    }
}
