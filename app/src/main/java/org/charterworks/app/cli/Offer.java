package org.charterworks.app.cli;

import java.util.List;
import java.util.Optional;
import org.charterworks.network.path.Route;
import org.charterworks.roadmap.explain.Narrowest;
import org.charterworks.roadmap.figure.Figure;

/// One of the routes offered.
///
/// @param rank      1 for the best
/// @param sharedKm  the most it has in common with any route offered before it
/// @param narrowest where it has least room, as far as capacities are known
/// @param figures   its totals
record Offer(int rank, Route route, double sharedKm, Optional<Narrowest> narrowest, List<Figure> figures) {

    Offer {
        figures = List.copyOf(figures);
    }

    /// What a further route is good for, beside the best one: a shortcut, or room that the best has not.
    String comparedWith(Offer best) {
        double km = route.distanceKm() - best.route.distanceKm();
        double hours = route.hours() - best.route.hours();
        boolean shorter = km < 0;
        boolean faster = hours < 0;
        if (shorter && faster) {
            return "shorter and faster than route 1";
        }
        if (shorter || faster) {
            return shorter ? "shorter than route 1, not faster" : "faster than route 1, not shorter";
        }
        return "more capacity beside route 1, not a shortcut: neither shorter nor faster";
    }
}
