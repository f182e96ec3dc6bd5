package org.charterworks.app.web.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the folder `basemap` of a programme: GeoJSON (RFC 7946), what its `SOURCES.md` describes. Files that
/// are not
/// there are layers that are not drawn; features of other kinds are passed over.
public final class MapFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MapFiles() {}

    /// Land, borders and labels of both extents.
    public static BaseMap baseMap(Path folder) {
        Map<Extent, List<BaseMap.Feature>> features = new EnumMap<>(Extent.class);
        Map<Extent, String> files = Map.of(Extent.REGION, "region.geojson", Extent.CORRIDOR, "world.geojson");
        files.forEach((extent, file) -> {
            if (Files.isRegularFile(folder.resolve(file))) {
                features.put(extent, features(folder.resolve(file)));
            }
        });
        return features.isEmpty() ? BaseMap.NONE : BaseMap.of(features);
    }

    /// The courses of links that a straight line would draw badly, by link id.
    public static Map<String, List<Place>> courses(Path folder) {
        Map<String, List<Place>> courses = new LinkedHashMap<>();
        Path file = folder.resolve("shapes.geojson");
        if (Files.isRegularFile(file)) {
            for (JsonNode feature : read(file).path("features")) {
                String link = feature.path("properties").path("link").asString("");
                courses.put(link, places(feature.path("geometry").path("coordinates")));
            }
        }
        return courses;
    }

    private static List<BaseMap.Feature> features(Path file) {
        List<BaseMap.Feature> features = new ArrayList<>();
        for (JsonNode feature : read(file).path("features")) {
            JsonNode properties = feature.path("properties");
            JsonNode coordinates = feature.path("geometry").path("coordinates");
            switch (properties.path("kind").asString("")) {
                case "land" -> coordinates.forEach(ring -> features.add(new BaseMap.Feature.Land(places(ring))));
                case "lake" -> coordinates.forEach(ring -> features.add(new BaseMap.Feature.Lake(places(ring))));
                case "border" -> features.add(new BaseMap.Feature.Border(places(coordinates), isDashed(properties)));
                case "label" -> features.add(label(properties, coordinates));
                default -> {}
            }
        }
        return features;
    }

    private static boolean isDashed(JsonNode properties) {
        return properties.path("stroke").asString("").equals("dashed");
    }

    private static BaseMap.Feature label(JsonNode properties, JsonNode coordinates) {
        Map<String, String> names = new LinkedHashMap<>();
        properties.properties().forEach(property -> {
            if (property.getKey().startsWith("name_")) {
                names.put(
                        property.getKey().substring("name_".length()),
                        property.getValue().asString(""));
            }
        });
        return new BaseMap.Feature.Label(
                place(coordinates),
                properties.path("of").asString("").equals("sea"),
                names,
                properties.path("rank").asInt(3));
    }

    private static List<Place> places(JsonNode coordinates) {
        List<Place> places = new ArrayList<>();
        coordinates.forEach(each -> places.add(place(each)));
        return List.copyOf(places);
    }

    private static Place place(JsonNode coordinate) {
        return new Place(coordinate.path(0).asDouble(), coordinate.path(1).asDouble());
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the base map " + file, unreadable);
        }
    }
}
