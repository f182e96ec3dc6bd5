package org.charterworks.network.path;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.NodeId;

/// From where to where, by what, and on which layers.
///
/// @param layers  empty = every transport layer
public record RouteQuery(NodeId from, NodeId to, Objective by, Set<Layer> layers) {
    public RouteQuery {
        Set<Layer> sorted = EnumSet.noneOf(Layer.class);
        sorted.addAll(layers.isEmpty() ? Layer.TRANSPORT : layers);
        layers = Collections.unmodifiableSet(sorted);
    }

    /// On every transport layer.
    public static RouteQuery of(NodeId from, NodeId to, Objective by) {
        return new RouteQuery(from, to, by, Set.of());
    }

    public RouteQuery withLayers(Set<Layer> newLayers) {
        return new RouteQuery(from, to, by, newLayers);
    }
}
