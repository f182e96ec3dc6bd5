package org.charterworks.app.web.map;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.charterworks.app.web.chart.Point;
import org.charterworks.app.web.chart.Svg;

/// Writes names where there is room: countries shown always first, then the places that matter most, then the
/// rest.
///
/// @param labels what is taken already
record MapNames(BaseMap base, View view, String language, Labels labels) {
    private static final double PLACE_TYPE = 12;
    private static final double COUNTRY_TYPE = 13.5;
    private static final double SPACED = 1.12;
    /// Below so many kilometres a pixel every place has its name where there is room.
    private static final double NEAR_KM_PER_PIXEL = 0.7;
    private static final int ALWAYS = 1;

    void draw(Svg svg, List<MapPoint> points) {
        Svg countries = Svg.part();
        Svg places = Svg.part();
        countries(countries, name -> name.rank() == ALWAYS);
        points.stream()
                .filter(this::isNamed)
                .sorted(Comparator.comparing((MapPoint point) -> !point.chosen())
                        .thenComparing(
                                Comparator.comparingInt(MapPoint::importance).reversed())
                        .thenComparing(MapPoint::reference))
                .forEach(point -> place(places, point));
        countries(countries, name -> name.rank() > ALWAYS && name.rank() <= (isNear() ? 3 : 2));
        svg.group("names", g -> g.put(countries).put(places));
    }

    private boolean isNear() {
        return view.kmPerPixel() < NEAR_KM_PER_PIXEL;
    }

    private boolean isNamed(MapPoint point) {
        return point.chosen() || point.importance() > 1 || isNear();
    }

    private void countries(Svg svg, Predicate<BaseMap.Name> wanted) {
        for (BaseMap.Name name : base.names(view.extent())) {
            Point at = view.pixel(name.at());
            if (wanted.test(name) && view.shows(at)) {
                String css = name.sea() ? "sea-name" : "country-name";
                String words = name.in(language);
                labels.on(at, words, COUNTRY_TYPE * SPACED, name.rank() == ALWAYS)
                        .ifPresent(placed -> svg.text(placed.x(), placed.y(), placed.anchor(), css, words));
            }
        }
    }

    private void place(Svg svg, MapPoint point) {
        String words = point.label();
        labels.beside(view.at(point.at()), NetworkMap.size(point), words, PLACE_TYPE)
                .ifPresent(placed -> svg.text(
                        placed.x(),
                        placed.y(),
                        placed.anchor(),
                        point.chosen() ? "place-name chosen" : "place-name",
                        words));
    }
}
