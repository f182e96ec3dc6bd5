package org.charterworks.app.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void leavesLabelsWhereTheyAreWhenTheyDoNotTouch() {
        assertThat(Spread.apart(List.of(10.0, 40.0, 80.0), 16, 0, 100)).containsExactly(10.0, 40.0, 80.0);
    }

    @Test
    void movesTwoThatTouchApartByTheSame() {
        assertThat(Spread.apart(List.of(50.0, 50.0), 16, 0, 100)).containsExactly(42.0, 58.0);
    }

    @Test
    void keepsOrderDistanceAndEdges() {
        long seed = 11;
        Random chance = new Random(seed);
        for (int i = 0; i < 500; i++) {
            List<Double> wanted = chance.doubles(1 + chance.nextInt(6), 0, 200)
                    .sorted()
                    .boxed()
                    .toList();
            List<Double> placed = Spread.apart(wanted, 16, 0, 200);
            assertThat(placed)
                    .as("seed %d, case %d", seed, i)
                    .hasSameSizeAs(wanted)
                    .allMatch(y -> y >= -1e-9 && y <= 200 + 1e-9);
            assertThat(IntStream.range(1, placed.size()))
                    .as("seed %d, case %d: %s", seed, i, placed)
                    .allMatch(k -> placed.get(k) - placed.get(k - 1) >= 16 - 1e-9);
        }
    }
}
