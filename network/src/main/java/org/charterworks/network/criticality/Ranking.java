package org.charterworks.network.criticality;

import java.util.List;
import org.charterworks.network.assignment.ChangedEquilibrium;
import org.charterworks.network.assignment.Equilibrium;

/// Losses of links, worst first: by unserved trips, then by increase of cost, then by link.
///
/// @param base  the flows with all links
/// @param unservedCost  cost at which a trip stays away, which decides what is unserved
/// @param losses  all that were solved; fewer than asked for when somebody stopped
/// @param isComplete  whether every loss asked for was solved
public record Ranking(Equilibrium base, double unservedCost, List<ChangedEquilibrium> losses, boolean isComplete) {
    /// Increases smaller than this part of the base cost cannot be told from none at the gap reached.
    private static final double GAPS_THAT_TELL = 2;

    public Ranking {
        losses = List.copyOf(losses);
    }

    /// Links whose loss makes travel cheaper (Braess 1968), by more than the gaps of both solutions can
    /// explain; largest saving first.
    public List<ChangedEquilibrium> paradoxes() {
        return losses.reversed().stream()
                .filter(loss -> loss.unservedTrips() <= 0
                        && loss.costIncrease() < -GAPS_THAT_TELL * loss.relativeGap() * base.totalCost())
                .toList();
    }
}
