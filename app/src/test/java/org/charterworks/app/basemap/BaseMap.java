package org.charterworks.app.basemap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The committed base map of the first programme as geometry; x is longitude and y latitude, in degrees.
/// Reading fails on anything that is not the GeoJSON these files promise.
final class BaseMap {

    static final Path FOLDER = Path.of("..", "programmes", "azerbaijan-us-charter", "basemap");
    static final Envelope WORLD = new Envelope(-20, 130, -40, 65);
    static final Envelope REGION = new Envelope(24, 60, 34, 50);

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private BaseMap() {}

    record Feature(JsonNode properties, Geometry geometry) {

        /// The property as text, empty when the feature has none of this name.
        String property(String name) {
            return properties.path(name).asString("");
        }
    }

    /// The features of a file in the file's order.
    static List<Feature> features(String file) {
        JsonNode collection = read(file);
        require(collection.path("type").asString("").equals("FeatureCollection"), file + ": no FeatureCollection");
        List<Feature> features = new ArrayList<>();
        for (JsonNode feature : collection.path("features")) {
            require(feature.path("type").asString("").equals("Feature"), file + ": no Feature: " + feature);
            require(feature.path("properties").isObject(), file + ": no properties: " + feature);
            features.add(new Feature(feature.path("properties"), geometry(feature.path("geometry"))));
        }
        return List.copyOf(features);
    }

    /// The land of a file without its lakes.
    static Geometry land(List<Feature> features) {
        return union(features, "land").difference(union(features, "lake"));
    }

    static Geometry box(Envelope envelope) {
        return GEOMETRIES.toGeometry(envelope);
    }

    static Geometry point(double longitude, double latitude) {
        return GEOMETRIES.createPoint(new Coordinate(longitude, latitude));
    }

    static double distanceKm(Coordinate a, Coordinate b) {
        return Geodesic.WGS84.Inverse(a.y, a.x, b.y, b.x).s12 / 1000;
    }

    private static Geometry union(List<Feature> features, String kind) {
        return GEOMETRIES
                .buildGeometry(features.stream()
                        .filter(feature -> feature.property("kind").equals(kind))
                        .map(Feature::geometry)
                        .toList())
                .union();
    }

    private static Geometry geometry(JsonNode node) {
        JsonNode coordinates = node.path("coordinates");
        String type = node.path("type").asString("");
        return switch (type) {
            case "Point" -> GEOMETRIES.createPoint(position(coordinates));
            case "LineString" -> line(coordinates);
            case "Polygon" -> polygon(coordinates);
            default -> throw new IllegalArgumentException("geometry of an unexpected type: " + type);
        };
    }

    private static LineString line(JsonNode coordinates) {
        return GEOMETRIES.createLineString(positions(coordinates));
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> all = new ArrayList<>();
        for (JsonNode ring : rings) {
            all.add(GEOMETRIES.createLinearRing(positions(ring)));
        }
        return GEOMETRIES.createPolygon(
                all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate[] positions(JsonNode coordinates) {
        List<Coordinate> positions = new ArrayList<>();
        for (JsonNode position : coordinates) {
            positions.add(position(position));
        }
        return positions.toArray(Coordinate[]::new);
    }

    private static Coordinate position(JsonNode pair) {
        require(pair.isArray() && pair.size() == 2, "a position is longitude and latitude, not " + pair);
        return new Coordinate(pair.get(0).doubleValue(), pair.get(1).doubleValue());
    }

    private static JsonNode read(String file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
