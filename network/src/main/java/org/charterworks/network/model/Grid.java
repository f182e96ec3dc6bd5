package org.charterworks.network.model;

import java.util.List;
import java.util.TreeSet;

/// Nodes of one carrier joined by lines that the network does not list. Inside a grid no limit is known, so
/// none is computed; every figure that rests on this has at best the grid's grade.
///
/// A node belongs to one grid of a layer at most; a node in none stands for itself.
///
/// @param layer  gas, oil, power or fibre
/// @param nodes  sorted, at least one
public record Grid(GridId id, String name, Layer layer, List<NodeId> nodes, String note, Provenance provenance) {
    public Grid {
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("grid " + id + " needs at least one node");
        }
        nodes = List.copyOf(new TreeSet<>(nodes));
    }
}
