package org.charterworks.app.cli;

import java.util.List;
import java.util.Optional;
import org.charterworks.app.cli.output.Numbers;
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

    private static final double MILLION = 1e6;

    Offer {
        figures = List.copyOf(figures);
    }

    /// Room in tonnes a year; endless where no capacity is known.
    double room() {
        return narrowest.map(found -> found.capacity().central()).orElse(Double.POSITIVE_INFINITY);
    }

    /// What it is good for beside a shorter route: `32 km longer and 12.8 h faster than route 2, with room for
    /// 15 Mt a
    /// year against 5: capacity, not a shortcut`.
    String besideShorter(Offer shorter) {
        double hours = route.hours() - shorter.route.hours();
        String says = Numbers.fixed(route.distanceKm() - shorter.route.distanceKm(), 0) + " km longer and "
                + Numbers.fixed(Math.abs(hours), 1) + " h " + (hours < 0 ? "faster" : "slower") + " than route "
                + shorter.rank;
        return room() > shorter.room()
                ? says + ", with room for " + megatonnes(room()) + " against " + megatonnes(shorter.room())
                        + ": capacity, not a shortcut"
                : says;
    }

    private static String megatonnes(double tonnes) {
        return Double.isInfinite(tonnes) ? "more than is known" : Numbers.of(tonnes / MILLION) + " Mt a year";
    }
}
