package org.charterworks.app.web.traffic;

import java.util.List;
import org.charterworks.app.web.map.Atlas;
import org.charterworks.app.web.network.RouteMap;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.flow.MaxFlow;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Grade;
import org.charterworks.network.path.Route;
import org.charterworks.network.resilience.DisjointRoutes;
import org.charterworks.roadmap.traffic.BetweenPlaces;

/// Puts what holds between two places together for a page.
record BetweenSheet(TrafficNames names, Atlas atlas, Visit visit, Words words) {
    private static final double HOURS_PER_DAY = 24;

    BetweenView view(BetweenPlaces places) {
        return new BetweenView(
                names.place(places.from()),
                names.place(places.to()),
                apart(places.linksApart()),
                apart(places.placesApart()),
                map(places),
                places.most() instanceof MaxFlow.Limited limited
                        ? names.amount(limited.tonnesPerYear(), "t/year", Grade.MEDIUM)
                        : null,
                places.most() instanceof MaxFlow.Limited limited ? elements(limited.cut()) : List.of(),
                places.most() instanceof MaxFlow.NotLimited way ? elements(way.way()) : List.of());
    }

    private BetweenView.Apart apart(DisjointRoutes found) {
        return switch (found) {
            case DisjointRoutes.Pair pair ->
                new BetweenView.Apart(
                        "pair",
                        words.plain(pair.totalCost()),
                        List.of(way(pair.first()), way(pair.second())),
                        List.of());
            case DisjointRoutes.Shared shared ->
                new BetweenView.Apart("shared", "", List.of(way(shared.only())), elements(shared.shared()));
            case DisjointRoutes.None _ -> new BetweenView.Apart("none", "", List.of(), List.of());
        };
    }

    private List<Ref> elements(List<? extends ElementId> elements) {
        return elements.stream().map(names::element).toList();
    }

    private BetweenView.Way way(Route route) {
        return new BetweenView.Way(
                names.over(route),
                words.plain(route.hours() / HOURS_PER_DAY),
                words.plain(route.costUsdPerTonne()),
                words.count(Math.round(route.distanceKm())));
    }

    private String map(BetweenPlaces places) {
        return switch (places.linksApart()) {
            case DisjointRoutes.Pair pair -> map(places, List.of(pair.first(), pair.second()));
            case DisjointRoutes.Shared shared -> map(places, List.of(shared.only()));
            case DisjointRoutes.None _ -> "";
        };
    }

    private String map(BetweenPlaces places, List<Route> routes) {
        return new RouteMap(atlas, names.network(), names.elements(), visit)
                .drawn(routes, words.say("between.map", names.place(places.from()), names.place(places.to())), words);
    }
}
