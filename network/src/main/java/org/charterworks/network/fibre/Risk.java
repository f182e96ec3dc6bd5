package org.charterworks.network.fibre;

import org.charterworks.network.model.GridId;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.RiskGroupId;

/// One event that takes a route out.
public sealed interface Risk extends Comparable<Risk> {
    /// A cable fails.
    record Cable(LinkId link) implements Risk {}

    /// Everything at a place fails.
    record Place(NodeId node) implements Risk {}

    /// Everything in a shared-risk group fails.
    record Group(RiskGroupId group) implements Risk {}

    /// The way between two places inside a grid fails; each pair of places is taken to have a way of its own.
    ///
    /// @param one    the lesser of the two
    /// @param other  the greater
    record Inside(GridId grid, NodeId one, NodeId other) implements Risk {}

    /// Kind and id in one text: `link:ID`, `node:ID`, `group:ID`, `grid:ID:FROM:TO`.
    default String reference() {
        return switch (this) {
            case Cable(LinkId link) -> "link:" + link;
            case Place(NodeId node) -> "node:" + node;
            case Inside(GridId grid, NodeId one, NodeId end) -> "grid:" + grid + ":" + one + ":" + end;
            case Group(RiskGroupId group) -> "group:" + group;
        };
    }

    @Override
    default int compareTo(Risk other) {
        return reference().compareTo(other.reference());
    }
}
