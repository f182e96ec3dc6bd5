package org.charterworks.roadmap.traffic;

import java.util.List;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Route;
import org.charterworks.roadmap.figure.Runs;

/// What one demand sends over one route.
///
/// @param rank         1 for the route of a demand that carries most in the central run
/// @param route        on central figures where the central run uses it
/// @param tonnes       a year
/// @param oneOfSeveral whether another flow of the same cost exists, so that the split is one choice of
///         several
public record RouteTonnes(DemandId demand, int rank, Route route, Runs tonnes, boolean oneOfSeveral) {

    /// The places it runs through, in order.
    public List<NodeId> nodes() {
        return route.nodes();
    }
}
