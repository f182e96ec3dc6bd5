package org.charterworks.app.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutlineTest {
    @Test
    void writesStepsFromPointToPoint() {
        Outline outline = Outline.through(List.of(new Point(1, 2), new Point(4, 1.5), new Point(4, 3)));

        assertThat(outline).hasToString("M1 2l3-0.5 0 1.5");
    }

    @Test
    void leavesOutStepsTooSmallToSee() {
        assertThat(Outline.through(List.of(new Point(0, 0), new Point(0.01, 0.02), new Point(5, 0))))
                .hasToString("M0 0l5 0");
    }

    @Test
    void doesNotDriftOverManySmallSteps() {
        long seed = 7;
        Random chance = new Random(seed);
        List<Point> points = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < 5000; i++) {
            x += chance.nextDouble();
            points.add(new Point(x, chance.nextDouble() * 100));
        }

        double end = 0;
        String steps = Outline.through(points).toString().replaceAll("^M[^l]*", "");
        for (String number : steps.replace("l", "").replace("-", " -").strip().split(" +", -1)) {
            end += Double.parseDouble(number);
        }

        Point last = points.getLast();
        Point first = points.getFirst();
        assertThat(end)
                .as("sum of all steps, seed %d", seed)
                .isBetween(
                        last.x() + last.y() - first.x() - first.y() - 0.3,
                        last.x() + last.y() - first.x() - first.y() + 0.3);
    }
}
