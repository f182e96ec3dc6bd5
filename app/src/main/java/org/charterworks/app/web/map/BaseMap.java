package org.charterworks.app.web.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterworks.app.web.chart.Outline;
import org.charterworks.app.web.chart.Point;
import org.charterworks.app.web.chart.Svg;

/// Land, lakes, borders and labels under the network: projected once, drawn for any box. A replaceable layer; a
/// programme may have none.
public final class BaseMap {
    /// A base map with nothing on it.
    public static final BaseMap NONE = new BaseMap(Map.of());

    private static final double SEEN_PIXELS = 0.5;

    private final Map<Extent, Layer> layers;
    private final Map<View, Svg> kept = new HashMap<>();

    private BaseMap(Map<Extent, Layer> layers) {
        this.layers = layers;
        for (Extent extent : layers.keySet()) {
            View whole = View.whole(extent);
            kept.put(whole, drawnAnew(whole));
        }
    }

    /// A base map from the features of each extent.
    static BaseMap of(Map<Extent, List<Feature>> features) {
        Map<Extent, Layer> layers = new EnumMap<>(Extent.class);
        features.forEach((extent, list) -> layers.put(extent, Layer.projected(list, extent)));
        return new BaseMap(layers);
    }

    public boolean isEmpty() {
        return layers.isEmpty();
    }

    /// One feature of a base map.
    sealed interface Feature {
        record Land(List<Place> ring) implements Feature {}

        record Lake(List<Place> ring) implements Feature {}

        /// A line between two countries.
        ///
        /// @param dashed not everybody draws this line, or draws it here
        record Border(List<Place> line, boolean dashed) implements Feature {}

        /// The name of a country or a sea.
        ///
        /// @param names by language code
        /// @param rank  1 always shown, 2 where there is room, 3 near only
        record Label(Place at, boolean sea, Map<String, String> names, int rank) implements Feature {}
    }

    /// The name of a country or sea, where it stands.
    record Name(Point at, boolean sea, Map<String, String> names, int rank) {
        /// In a language, else in English, else any.
        String in(String language) {
            String english = names.getOrDefault("en", names.values().iterator().next());
            return names.getOrDefault(language, english);
        }
    }

    /// The names of an extent, those shown first first.
    List<Name> names(Extent extent) {
        Layer layer = layers.get(extent);
        return layer == null ? List.of() : layer.names();
    }

    /// Land, lakes and borders as they are drawn in a view; the two whole extents are kept ready.
    Svg drawn(View view) {
        Svg ready = kept.get(view);
        return ready == null ? drawnAnew(view) : ready;
    }

    private Svg drawnAnew(View view) {
        Svg svg = Svg.part();
        Layer layer = layers.get(view.extent());
        if (layer != null) {
            svg.path(areas(layer.land(), view), "land");
            svg.path(areas(layer.lakes(), view), "lake");
            svg.path(lines(layer.borders(), view), "border");
            svg.path(lines(layer.dashedBorders(), view), "border border-dashed");
        }
        return svg;
    }

    private static Outline areas(List<List<Point>> rings, View view) {
        Outline outline = new Outline();
        for (List<Point> ring : rings) {
            List<Point> inside = Polyline.clippedArea(ring, view.box().times(1.02));
            List<Point> drawn = Polyline.simplified(view.pixels(inside), SEEN_PIXELS);
            if (drawn.size() > 2) {
                outline.follow(drawn).close();
            }
        }
        return outline;
    }

    private static Outline lines(List<List<Point>> lines, View view) {
        Outline outline = new Outline();
        for (List<Point> line : lines) {
            for (List<Point> piece : Polyline.clippedLine(line, view.box().times(1.02))) {
                outline.follow(Polyline.simplified(view.pixels(piece), SEEN_PIXELS));
            }
        }
        return outline;
    }

    /// One extent, projected.
    private record Layer(
            List<List<Point>> land,
            List<List<Point>> lakes,
            List<List<Point>> borders,
            List<List<Point>> dashedBorders,
            List<Name> names) {

        static Layer projected(List<Feature> features, Extent extent) {
            List<List<Point>> land = new ArrayList<>();
            List<List<Point>> lakes = new ArrayList<>();
            List<List<Point>> borders = new ArrayList<>();
            List<List<Point>> dashed = new ArrayList<>();
            List<Name> names = new ArrayList<>();
            for (Feature feature : features) {
                switch (feature) {
                    case Feature.Land(var ring) -> land.add(course(ring, extent));
                    case Feature.Lake(var ring) -> lakes.add(course(ring, extent));
                    case Feature.Border(var line, var isDashed) ->
                        (isDashed ? dashed : borders).add(course(line, extent));
                    case Feature.Label(var at, var sea, var words, var rank) ->
                        names.add(new Name(extent.at(at), sea, words, rank));
                }
            }
            names.sort((a, b) -> Integer.compare(a.rank(), b.rank()));
            return new Layer(land, lakes, borders, dashed, List.copyOf(names));
        }

        private static List<Point> course(List<Place> places, Extent extent) {
            return places.stream().map(extent::at).toList();
        }
    }
}
