package org.charterworks.app.web.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Random;
import org.charterworks.app.web.chart.Point;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final Projection REGION = new Projection(43, 41.5, 37, 46);
    private static final double KM_PER_DEGREE = 6371.0088 * Math.PI / 180;

    @Test
    void putsItsOriginAtNothing() {
        Point origin = REGION.at(new Place(43, 41.5));

        assertThat(origin.x()).isEqualTo(0, offset(1e-9));
        assertThat(origin.y()).isEqualTo(0, offset(1e-9));
    }

    @Test
    void keepsLengthsOnItsTwoParallels() {
        for (double lat : new double[] {37, 46}) {
            double drawn = distance(REGION.at(new Place(50, lat)), REGION.at(new Place(50.001, lat)));
            assertThat(drawn).isEqualTo(0.001 * KM_PER_DEGREE * Math.cos(Math.toRadians(lat)), offset(1e-6));
        }
    }

    @Test
    void keepsAnglesEverywhere() {
        long seed = 5;
        Random chance = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Place place = new Place(chance.nextDouble() * 120 - 10, chance.nextDouble() * 50 + 10);
            double step = 1e-4;
            double north = distance(REGION.at(place), REGION.at(new Place(place.lonDeg(), place.latDeg() + step)));
            double east = distance(REGION.at(place), REGION.at(new Place(place.lonDeg() + step, place.latDeg())));
            assertThat(east / Math.cos(Math.toRadians(place.latDeg())))
                    .as("seed %d, %s", seed, place)
                    .isEqualTo(north, offset(north * 1e-4));
        }
    }

    @Test
    void isTrueToThreePerCentInTheRegion() {
        for (double lat = 36; lat <= 47.5; lat += 0.5) {
            double drawn = distance(REGION.at(new Place(45, lat)), REGION.at(new Place(45, lat + 0.001)));
            assertThat(drawn / (0.001 * KM_PER_DEGREE)).as("latitude %s", lat).isBetween(0.97, 1.03);
        }
    }

    @Test
    void runsEastToTheRightAndSouthDownwards() {
        assertThat(REGION.at(new Place(50, 41.5)).x()).isPositive();
        assertThat(REGION.at(new Place(43, 38)).y()).isPositive();
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
