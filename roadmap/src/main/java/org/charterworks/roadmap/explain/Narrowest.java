package org.charterworks.roadmap.explain;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Value;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;

/// Where a route has least room.
///
/// @param element  the link, node or dwell row that limits it
/// @param capacity tonnes a year, both directions together
public record Narrowest(ElementId element, Value capacity) {

    /// The narrowest element of a route whose capacity is known; empty when none is.
    public static Optional<Narrowest> of(Network network, Route route) {
        Set<ElementId> elements = new LinkedHashSet<>(route.nodes());
        route.legs().stream().map(Leg::element).forEach(elements::add);
        Narrowest narrowest = null;
        for (ElementId id : elements) {
            Optional<Value> capacity =
                    network.findElement(id).flatMap(element -> element.value(Attribute.CAPACITY_TONNES_PER_YEAR));
            if (capacity.isPresent()
                    && (narrowest == null
                            || capacity.get().central() < narrowest.capacity().central())) {
                narrowest = new Narrowest(id, capacity.get());
            }
        }
        return Optional.ofNullable(narrowest);
    }
}
