package org.charterworks.roadmap.traffic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;

/// How much of each way is its own: Σ over its links of (length / length of the way) / (ways that use the link)
/// (Ben-Akiva & Bierlaire 1999). A way without length is all its own.
final class PathSizes {
    private final Map<LinkId, Integer> waysOver = new HashMap<>();

    PathSizes(List<Route> routes) {
        routes.forEach(
                route -> route.links().stream().distinct().forEach(link -> waysOver.merge(link, 1, Integer::sum)));
    }

    double of(Route route) {
        double length = route.distanceKm();
        if (!(length > 0)) {
            return 1;
        }
        double own = 0;
        for (Leg.Move move : route.moves()) {
            own += move.distanceKm() / length / waysOver.getOrDefault(move.element(), 1);
        }
        return Math.min(1, own);
    }
}
