package org.charterworks.app.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import org.charterworks.app.basemap.BaseMap.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

class BaseMapFilesTest {

    private static final List<String> KINDS = List.of("land", "border solid", "border dashed", "lake", "label");

    @ParameterizedTest
    @CsvSource({"world.geojson, 250000", "region.geojson, 500000", "shapes.geojson, 100000"})
    void staysSmall(String file, long mostBytes) throws IOException {
        assertThat(Files.size(BaseMap.FOLDER.resolve(file))).isLessThan(mostBytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"world.geojson", "region.geojson"})
    void staysInsideItsBoxWithValidShapes(String file) {
        Envelope box = file.startsWith("world") ? BaseMap.WORLD : BaseMap.REGION;
        assertThat(BaseMap.features(file)).isNotEmpty().allSatisfy(feature -> {
            assertThat(box.covers(feature.geometry().getEnvelopeInternal()))
                    .as("inside %s: %s", box, feature)
                    .isTrue();
            assertThat(feature.geometry().isValid()).as("valid: %s", feature).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"world.geojson", "region.geojson"})
    void standsInAFixedOrderOfKinds(String file) {
        assertThat(BaseMap.features(file).stream()
                        .map(feature -> (feature.property("kind") + " " + feature.property("stroke")).strip()))
                .isSubsetOf(KINDS)
                .isSortedAccordingTo(Comparator.comparingInt(KINDS::indexOf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"world.geojson", "region.geojson"})
    void namesEachPlaceInBothLanguages(String file) {
        assertThat(BaseMap.features(file))
                .filteredOn(feature -> feature.property("kind").equals("label"))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(List.of(label.property("name_en"), label.property("name_az")))
                        .as("names of %s", label)
                        .noneMatch(String::isBlank));
    }

    @ParameterizedTest
    @ValueSource(strings = {"world.geojson", "region.geojson"})
    void showsTheCaspianAndTheBlackSeaAsWaterAndTheShoreAsLand(String file) {
        Geometry land = BaseMap.land(BaseMap.features(file));
        assertThat(land.contains(BaseMap.point(51.0, 41.5)))
                .as("Caspian, middle")
                .isFalse();
        assertThat(land.contains(BaseMap.point(50.5, 45.5)))
                .as("Caspian, north")
                .isFalse();
        assertThat(land.contains(BaseMap.point(35.0, 43.0))).as("Black Sea").isFalse();
        assertThat(land.contains(BaseMap.point(48.9, 40.0))).as("Hajigabul").isTrue();
        assertThat(land.contains(BaseMap.point(44.8, 41.7))).as("Tbilisi").isTrue();
    }

    @Test
    void holdsOneSchematicShapePerLinkInTheOrderOfTheirIds() {
        List<Feature> shapes = BaseMap.features("shapes.geojson");
        assertThat(shapes)
                .extracting(shape -> shape.property("link"))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(shapes).allSatisfy(shape -> {
            assertThat(shape.property("basis")).isEqualTo("schematic");
            assertThat(shape.geometry().getGeometryType()).isEqualTo("LineString");
            assertThat(BaseMap.WORLD.covers(shape.geometry().getEnvelopeInternal()))
                    .as("inside the map: %s", shape.property("link"))
                    .isTrue();
        });
    }
}
