package org.charterworks.app.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.charterworks.app.basemap.BaseMap.Feature;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/// A sea leg drawn over land makes the whole map doubtful. Each is held against the finer map where that
/// reaches and
/// against the coarse one elsewhere.
class SeaLegsStayAtSeaTest {

    /// Ports lie up rivers and behind coasts that the map simplifies: this near to an end of its own, a leg
    /// may cross
    /// land.
    private static final double PORT_APPROACH_KM = 35;

    /// Hamburg lies far up the Elbe, which the coarse map closes in one place.
    private static final double ELBE_APPROACH_KM = 70;

    /// The one leg that crosses land by intent.
    private static final String SUEZ_CANAL = "EG_SUEZ-EG_PORTSAID-sea";

    private final Geometry regionLand = BaseMap.land(BaseMap.features("region.geojson"));
    private final Geometry worldLand =
            BaseMap.land(BaseMap.features("world.geojson")).difference(BaseMap.box(BaseMap.REGION));
    private final List<Feature> seaLegs = BaseMap.features("shapes.geojson").stream()
            .filter(shape -> shape.property("layer").equals("sea"))
            .toList();

    @Test
    void crossesLandNowhereButNearItsPorts() {
        List<String> crossings = seaLegs.stream()
                .filter(leg -> !leg.property("link").equals(SUEZ_CANAL))
                .flatMap(this::crossings)
                .toList();
        assertThat(crossings).as("sea legs over land").isEmpty();
    }

    @Test
    void wouldFindALegThatCrossesLand() {
        Feature canal = seaLegs.stream()
                .filter(leg -> leg.property("link").equals(SUEZ_CANAL))
                .findFirst()
                .orElseThrow();
        assertThat(crossings(canal)).isNotEmpty();
    }

    @Test
    void hasAShapeForTheLegsOfTheCaspianTheBlackSeaAndTheOceans() {
        assertThat(seaLegs)
                .extracting(leg -> leg.property("link"))
                .contains(
                        "KZ_AKTAU-AZ_ALAT-sea",
                        "TM_TURKMENBASHI-AZ_ALAT-sea",
                        "GE_POTI-RO_CONSTANTA-sea",
                        "GE_POTI-TR_BOSPHORUS-sea",
                        "SG_SINGAPORE-ZA_CAPE-sea",
                        SUEZ_CANAL);
    }

    /// Where the leg runs over land farther than allowed from both its ends, in words.
    private Stream<String> crossings(Feature shape) {
        LineString leg = (LineString) shape.geometry();
        String link = shape.property("link");
        double allowedKm = link.contains("DE_HAMBURG") ? ELBE_APPROACH_KM : PORT_APPROACH_KM;
        List<Coordinate> ends = List.of(leg.getCoordinateN(0), leg.getCoordinateN(leg.getNumPoints() - 1));
        List<String> places = new ArrayList<>();
        for (Geometry land : List.of(regionLand, worldLand)) {
            Geometry over = leg.intersection(land);
            for (int i = 0; i < over.getNumGeometries(); i++) {
                Coordinate[] piece = over.getGeometryN(i).getCoordinates();
                double reachKm = Math.min(reachKm(piece, ends.getFirst()), reachKm(piece, ends.getLast()));
                if (reachKm > allowedKm) {
                    places.add(String.format(
                            Locale.ROOT,
                            "%s at %.3f, %.3f: %.0f km from its nearest end, at most %.0f allowed",
                            link,
                            piece[0].x,
                            piece[0].y,
                            reachKm,
                            allowedKm));
                }
            }
        }
        return places.stream();
    }

    /// How far from an end the farthest point of a piece lies.
    private static double reachKm(Coordinate[] piece, Coordinate end) {
        return Arrays.stream(piece)
                .mapToDouble(point -> BaseMap.distanceKm(end, point))
                .max()
                .orElse(0);
    }
}
