package org.charterworks.network.fibre;

import java.util.Objects;
import java.util.Optional;
import org.charterworks.network.model.GridId;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.NodeId;
import org.jspecify.annotations.Nullable;

/// A stretch from one place to another: a listed cable, or a way inside a grid whose lines are not listed.
///
/// @param km         length; as the crow flies where none is known
/// @param isAtLeast  whether the length is only known not to be less
/// @param link       null inside a grid
/// @param grid       null on a cable
public record Strand(
        NodeId from,
        NodeId to,
        double km,
        boolean isAtLeast,
        @Nullable LinkId link,
        @Nullable GridId grid) {
    public Strand {
        if (!(km >= 0) || Double.isInfinite(km) || (link == null) == (grid == null)) {
            throw new IllegalArgumentException("a strand of " + km + " km over " + link + " or " + grid);
        }
    }

    /// What takes the strand itself out, its groups apart.
    Risk risk() {
        if (link != null) {
            return new Risk.Cable(link);
        }
        boolean isUpward = from.compareTo(to) < 0;
        return new Risk.Inside(Objects.requireNonNull(grid), isUpward ? from : to, isUpward ? to : from);
    }

    public Optional<LinkId> findLink() {
        return Optional.ofNullable(link);
    }

    public Optional<GridId> findGrid() {
        return Optional.ofNullable(grid);
    }
}
