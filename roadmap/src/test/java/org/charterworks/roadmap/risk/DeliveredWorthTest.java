package org.charterworks.roadmap.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;

/// The tree of sets against asking for every set, on random worths that never fall as works are added.
class DeliveredWorthTest {

    private static final int WORKS = 8;
    private static final long SEED = 20260210;

    @Test
    void everyAnswerIsWithinTheToleranceOfTheTrueWorth() {
        Random random = new Random(SEED);
        for (int world = 0; world < 200; world++) {
            LongToDoubleFunction worth = neverFalling(random);
            DeliveredWorth tree = new DeliveredWorth(WORKS, 0.5, true, worth);
            for (long set : shuffled(random)) {
                assertThat(tree.of(set))
                        .as("world %d of seed %d, set %s", world, SEED, Long.toBinaryString(set))
                        .isCloseTo(worth.applyAsDouble(set), within(0.5));
            }
            assertThat(tree.evaluations()).isLessThanOrEqualTo(1 << WORKS);
        }
    }

    @Test
    void answersDoNotDependOnWhatWasAskedBefore() {
        Random random = new Random(SEED);
        for (int world = 0; world < 100; world++) {
            LongToDoubleFunction worth = neverFalling(random);
            DeliveredWorth one = new DeliveredWorth(WORKS, 0.5, true, worth);
            DeliveredWorth other = new DeliveredWorth(WORKS, 0.5, true, worth);
            shuffled(random).forEach(one::of);
            for (long set : shuffled(random)) {
                assertThat(other.of(set)).as("world %d", world).isEqualTo(one.of(set));
            }
        }
    }

    @Test
    void whereMoreCanBeWorthLessEverySetIsAskedFor() {
        LongToDoubleFunction braess = set -> set == 3 ? -1 : Long.bitCount(set);
        DeliveredWorth asked = new DeliveredWorth(2, 0.5, false, braess);
        assertThat(asked.of(3)).isEqualTo(-1);
        assertThat(asked.of(1)).isEqualTo(1);
    }

    /// Works in series and side by side: the sum over a few groups of the least of their members' sizes.
    private static LongToDoubleFunction neverFalling(Random random) {
        List<Long> groups = new ArrayList<>();
        List<Double> sizes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            groups.add(1L + random.nextInt((1 << WORKS) - 1));
            sizes.add(3 * random.nextDouble());
        }
        return set -> {
            double sum = 0;
            for (int i = 0; i < groups.size(); i++) {
                sum += (set & groups.get(i)) == groups.get(i) ? sizes.get(i) : 0;
            }
            return sum;
        };
    }

    private static List<Long> shuffled(Random random) {
        List<Long> sets = new ArrayList<>();
        for (long set = 0; set < 1 << WORKS; set++) {
            sets.add(set);
        }
        Collections.shuffle(sets, random);
        return sets;
    }
}
