package org.charterworks.app.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.charterworks.app.web.chart.Anchor;
import org.charterworks.app.web.chart.Lettering;
import org.charterworks.app.web.chart.Point;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final double TYPE = 12;

    @Test
    void standsToTheRightWhereThereIsRoom() {
        assertThat(new Labels(200, 100).beside(new Point(50, 50), 4, "Baku", TYPE))
                .hasValueSatisfying(placed -> assertThat(placed.anchor()).isEqualTo(Anchor.START));
    }

    @Test
    void standsToTheLeftAtTheRightEdge() {
        assertThat(new Labels(200, 100).beside(new Point(195, 50), 4, "Baku", TYPE))
                .hasValueSatisfying(placed -> assertThat(placed.anchor()).isEqualTo(Anchor.END));
    }

    @Test
    void isLeftOutWhereNothingIsFree() {
        Labels labels = new Labels(200, 100);
        labels.take(0, 0, 200, 100);

        assertThat(labels.beside(new Point(50, 50), 4, "Baku", TYPE)).isEmpty();
    }

    @Test
    void neverCoversAnotherName() {
        long seed = 17;
        Random chance = new Random(seed);
        Labels labels = new Labels(800, 400);
        List<double[]> areas = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Point at = new Point(chance.nextDouble() * 800, chance.nextDouble() * 400);
            labels.beside(at, 3, "Place " + i, TYPE).ifPresent(placed -> areas.add(area(placed, "Place")));
        }

        assertThat(areas).hasSizeGreaterThan(50);
        for (int i = 0; i < areas.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(meet(areas.get(i), areas.get(j)))
                        .as("seed %d, %d and %d", seed, i, j)
                        .isFalse();
            }
        }
    }

    private static double[] area(Labels.Placed placed, String words) {
        double width = Lettering.width(words, TYPE);
        double left = switch (placed.anchor()) {
            case START -> placed.x();
            case MIDDLE -> placed.x() - width / 2;
            case END -> placed.x() - width;
        };
        return new double[] {left, placed.y() - TYPE * 0.7, left + width, placed.y()};
    }

    private static boolean meet(double[] a, double[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }
}
