package org.charterworks.network.energy;

import java.util.List;
import java.util.Optional;
import org.charterworks.network.model.Grid;
import org.charterworks.network.model.NodeId;
import org.jspecify.annotations.Nullable;

/// Where energy moves without a known limit: a grid, or a node that belongs to none.
///
/// @param id     the first of its nodes
/// @param grid   null for a node that stands for itself
public record Zone(
        NodeId id,
        String name,
        String country,
        List<NodeId> nodes,
        @Nullable Grid grid) implements Comparable<Zone> {
    public Zone {
        nodes = List.copyOf(nodes);
    }

    public Optional<Grid> findGrid() {
        return Optional.ofNullable(grid);
    }

    /// The id of its grid, else of its node.
    public String code() {
        return grid == null ? id.value() : grid.id().value();
    }

    @Override
    public int compareTo(Zone other) {
        return id.compareTo(other.id);
    }
}
