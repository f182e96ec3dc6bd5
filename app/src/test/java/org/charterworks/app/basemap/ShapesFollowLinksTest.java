package org.charterworks.app.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.charterworks.app.basemap.BaseMap.Feature;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/// A shape replaces the straight line of one link: the link must exist, and the shape must start and end where
/// it does.
class ShapesFollowLinksTest {

    /// Above rounding, below what a map shows.
    private static final double SAME_PLACE_KM = 0.1;

    private static final Path NETWORK = BaseMap.FOLDER.resolveSibling("network");

    private final Map<String, NamedCsvRecord> nodes = rowsById("nodes.csv");
    private final Map<String, NamedCsvRecord> links = rowsById("links.csv");
    private final List<Feature> shapes = BaseMap.features("shapes.geojson");

    @Test
    void belongsToALinkOfItsLayer() {
        assertThat(shapes).allSatisfy(shape -> {
            assertThat(links).containsKey(shape.property("link"));
            assertThat(link(shape).getField("layer")).isEqualTo(shape.property("layer"));
        });
    }

    @Test
    void runsFromTheFirstNodeOfItsLinkToTheSecond() {
        List<String> loose = new ArrayList<>();
        for (Feature shape : shapes) {
            Coordinate[] points = shape.geometry().getCoordinates();
            String from = link(shape).getField("from");
            String to = link(shape).getField("to");
            double startKm = BaseMap.distanceKm(points[0], place(from));
            double endKm = BaseMap.distanceKm(points[points.length - 1], place(to));
            if (startKm > SAME_PLACE_KM || endKm > SAME_PLACE_KM) {
                loose.add("%s: starts %s km from %s, ends %s km from %s"
                        .formatted(shape.property("link"), startKm, from, endKm, to));
            }
        }
        assertThat(loose).isEmpty();
    }

    @Test
    void isThereForEverySeaLink() {
        assertThat(shapes)
                .extracting(shape -> shape.property("link"))
                .containsAll(links.values().stream()
                        .filter(link -> link.getField("layer").equals("sea"))
                        .map(link -> link.getField("id"))
                        .toList());
    }

    private NamedCsvRecord link(Feature shape) {
        return row(links, shape.property("link"));
    }

    private Coordinate place(String node) {
        NamedCsvRecord row = row(nodes, node);
        return new Coordinate(Double.parseDouble(row.getField("lon_deg")), Double.parseDouble(row.getField("lat_deg")));
    }

    private static NamedCsvRecord row(Map<String, NamedCsvRecord> rows, String id) {
        return Objects.requireNonNull(rows.get(id), () -> "no row " + id);
    }

    private static Map<String, NamedCsvRecord> rowsById(String file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(NETWORK.resolve(file))) {
            return rows.stream().collect(Collectors.toMap(row -> row.getField("id"), Function.identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
