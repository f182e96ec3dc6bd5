package org.charterworks.app.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.charterworks.app.web.chart.Point;
import org.junit.jupiter.api.Test;

class PolylineTest {
    private static final Box BOX = new Box(0, 0, 100, 100);

    @Test
    void leavesOutPointsThatDoNotStandOut() {
        List<Point> line = List.of(new Point(0, 0), new Point(5, 0.1), new Point(10, 0), new Point(10, 10));

        assertThat(Polyline.simplified(line, 0.5))
                .containsExactly(new Point(0, 0), new Point(10, 0), new Point(10, 10));
    }

    @Test
    void aSimplifiedLineStaysWithinItsTolerance() {
        long seed = 13;
        Random chance = new Random(seed);
        List<Point> line = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            line.add(new Point(i, Math.sin(i / 20.0) * 20 + chance.nextDouble()));
        }
        List<Point> simple = Polyline.simplified(line, 2);

        assertThat(simple).hasSizeLessThan(line.size() / 4);
        assertThat(line).as("seed %d", seed).allMatch(point -> nearest(point, simple) <= 2 + 1e-9);
    }

    @Test
    void cutsAnAreaAtTheBox() {
        List<Point> ring = List.of(new Point(50, 50), new Point(150, 50), new Point(150, 150), new Point(50, 150));

        assertThat(Polyline.clippedArea(ring, BOX))
                .containsExactlyInAnyOrder(
                        new Point(50, 50), new Point(100, 50), new Point(100, 100), new Point(50, 100));
    }

    @Test
    void anAreaOutsideLeavesNothing() {
        assertThat(Polyline.clippedArea(List.of(new Point(200, 0), new Point(300, 0), new Point(250, 50)), BOX))
                .isEmpty();
    }

    @Test
    void keepsThePiecesOfALineNearTheBox() {
        List<Point> line = List.of(
                new Point(-500, 50), new Point(-400, 50), new Point(50, 50), new Point(400, 50), new Point(500, 50));

        assertThat(Polyline.clippedLine(line, BOX))
                .containsExactly(List.of(new Point(-400, 50), new Point(50, 50), new Point(400, 50)));
    }

    @Test
    void movesALineToItsRightHandSide() {
        assertThat(Polyline.aside(List.of(new Point(0, 0), new Point(10, 0)), 3))
                .containsExactly(new Point(0, 3), new Point(10, 3));
    }

    @Test
    void findsTheMiddleAlongTheLine() {
        assertThat(Polyline.middle(List.of(new Point(0, 0), new Point(10, 0), new Point(10, 30))))
                .isEqualTo(new Point(10, 10));
    }

    private static double nearest(Point point, List<Point> line) {
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < line.size(); i++) {
            nearest = Math.min(nearest, Polyline.distance(point, line.get(i - 1), line.get(i)));
        }
        return nearest;
    }
}
