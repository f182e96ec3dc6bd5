package org.charterworks.roadmap.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import org.charterworks.roadmap.attribution.Game;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final double TOLERANCE = 1e-9;

    /// Port, railway and border of 4.1 of the methods: capacity is the least of the three, 10 for each unit above 4.
    private static Shop chain() {
        int[] before = {4, 5, 6};
        int[] after = {7, 8, 9};
        return shop(3, true, List.of(40.0, 50.0, 20.0), set -> {
            int least = Integer.MAX_VALUE;
            for (int i = 0; i < 3; i++) {
                least = Math.min(least, (set & (1L << i)) != 0 ? after[i] : before[i]);
            }
            return 10 * Math.min(8, least);
        });
    }

    @Test
    void theChainIsBoughtAsWorkedByHand() {
        assertThat(best(chain(), 40)).isEqualTo(new long[] {0b001, 10});
        assertThat(best(chain(), 60)).isEqualTo(new long[] {0b001, 10});
        assertThat(best(chain(), 90)).isEqualTo(new long[] {0b011, 20});
        assertThat(best(chain(), 110)).isEqualTo(new long[] {0b111, 30});
        assertThat(best(chain(), 39)).isEqualTo(new long[] {0, 0});
    }

    private static long[] best(Shop shop, double budget) {
        Chosen best = new Search(shop, true, TOLERANCE).best(budget);
        assertThat(best.isExact()).isTrue();
        return new long[] {best.set(), Math.round(best.value())};
    }

    @Test
    void whatIsWorthSomethingOnlyTogetherIsMissedByGreedyAndFoundByTheSearch() {
        Shop shop = shop(3, true, List.of(10.0, 10.0, 15.0), set -> (set & 3) == 3 ? 100 : (set & 4) != 0 ? 20 : 0);
        assertThat(Greedy.of(shop, 20, TOLERANCE).set()).isEqualTo(0b100);
        assertThat(new Search(shop, true, TOLERANCE).best(20).set()).isEqualTo(0b011);
    }

    @Test
    void theSearchIsAsGoodAsLookingAtEverySetAndGreedyIsNeverBetter() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(8);
            boolean falls = random.nextInt(3) == 0;
            Shop shop = random(random, size, falls);
            double budget = random.nextInt(30);
            Chosen best = new Search(shop, true, TOLERANCE).best(budget);
            double most = every(shop, budget, (1L << size) - 1);
            assertThat(best.value()).as("seed " + seed).isCloseTo(most, within(1e-9));
            assertThat(best.cost()).as("seed " + seed).isLessThanOrEqualTo(budget);
            assertThat(best.isExact()).as("seed " + seed).isTrue();
            assertThat(cheapest(shop, budget, most)).as("seed " + seed).isCloseTo(best.cost(), within(1e-9));
            assertThat(Greedy.of(shop, budget, TOLERANCE).value())
                    .as("seed " + seed)
                    .isLessThanOrEqualTo(best.value() + 1e-9);
        }
    }

    @Test
    void theRunnerUpIsTheBestThatLacksSomethingOfTheBest() {
        for (long seed = 1; seed <= 100; seed++) {
            Random random = new Random(seed);
            int size = 2 + random.nextInt(6);
            Shop shop = random(random, size, false);
            double budget = 5 + random.nextInt(25);
            Search search = new Search(shop, true, TOLERANCE);
            Chosen best = search.best(budget);
            double second = IntStream.range(0, size)
                    .filter(thing -> (best.set() & (1L << thing)) != 0)
                    .mapToDouble(thing -> every(shop, budget, ~(1L << thing) & ((1L << size) - 1)))
                    .max()
                    .orElse(-1);
            assertThat(search.runnerUp(best, budget).map(Chosen::value).orElse(-1.0))
                    .as("seed " + seed)
                    .isCloseTo(second, within(1e-9));
        }
    }

    @Test
    void moreBudgetIsNeverWorthLess() {
        for (long seed = 1; seed <= 50; seed++) {
            Shop shop = random(new Random(seed), 7, false);
            double last = 0;
            for (int budget = 0; budget <= 40; budget += 2) {
                double value = new Search(shop, true, TOLERANCE).best(budget).value();
                assertThat(value).as("seed " + seed).isGreaterThanOrEqualTo(last - 1e-9);
                last = value;
            }
        }
    }

    @Test
    void aSearchThatStopsSaysHowMuchBetterAnotherMightBe() {
        Random random = new Random(5);
        List<Double> costs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            costs.add(10 + 10 * random.nextDouble());
        }
        Shop shop = shop(40, true, costs, set -> shopLike(costs, set));
        Chosen best = new Search(shop, false, TOLERANCE).best(300);
        assertThat(best.cost()).isLessThanOrEqualTo(300);
        assertThat(best.isExact()).isFalse();
        assertThat(best.gap()).isBetween(0.0, 1.0);
        assertThat(best.bound())
                .isGreaterThan(new Search(shop, false, TOLERANCE).best(290).value());
        assertThat(best.value())
                .isGreaterThanOrEqualTo(Greedy.of(shop, 300, TOLERANCE).value());
    }

    private static double shopLike(List<Double> costs, long set) {
        double sum = 0;
        for (long rest = set; rest != 0; rest &= rest - 1) {
            int thing = Long.numberOfTrailingZeros(rest);
            sum += costs.get(thing) * (1 + thing % 7 / 40.0);
        }
        return sum;
    }

    /// Values of pieces that need, complete or replace each other at random.
    private static Shop random(Random random, int size, boolean falls) {
        List<Double> costs = new ArrayList<>();
        List<Long> needs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            costs.add((double) random.nextInt(12));
            needs.add(i > 0 && random.nextInt(4) == 0 ? (1L << (i - 1)) | needs.get(i - 1) : 0L);
        }
        List<Long> wanted = new ArrayList<>();
        List<Double> worth = new ArrayList<>();
        for (int i = 0; i < 2 * size; i++) {
            long one = random.nextLong();
            long other = random.nextLong();
            wanted.add(one & other & ((1L << size) - 1));
            worth.add(falls && random.nextInt(3) == 0 ? -random.nextDouble() : random.nextDouble());
        }
        LongToDoubleFunction value = set -> {
            double sum = 0;
            for (int i = 0; i < wanted.size(); i++) {
                sum += (set & wanted.get(i)) == wanted.get(i) ? worth.get(i) : 0;
            }
            return sum;
        };
        return new Shop(game(size, !falls, value), costs, needs);
    }

    private static double every(Shop shop, double budget, long open) {
        double most = 0;
        for (long set = open; set > 0; set = (set - 1) & open) {
            if (shop.closed(set) == set && shop.cost(set) <= budget) {
                most = Math.max(most, shop.value(set));
            }
        }
        return most;
    }

    private static double cheapest(Shop shop, double budget, double value) {
        double least = Double.POSITIVE_INFINITY;
        for (long set = 0; set < 1L << shop.size(); set++) {
            if (shop.closed(set) == set && shop.cost(set) <= budget && shop.value(set) >= value - 1e-9) {
                least = Math.min(least, shop.cost(set));
            }
        }
        return least;
    }

    private static Shop shop(int size, boolean neverFalls, List<Double> costs, LongToDoubleFunction value) {
        return new Shop(
                game(size, neverFalls, value),
                costs,
                IntStream.range(0, size).mapToObj(i -> 0L).toList());
    }

    private static Game game(int size, boolean neverFalls, LongToDoubleFunction value) {
        return new Game() {
            @Override
            public int players() {
                return size;
            }

            @Override
            public int measures() {
                return 1;
            }

            @Override
            public double[] worth(long coalition) {
                return new double[] {value.applyAsDouble(coalition)};
            }

            @Override
            public boolean neverFalls() {
                return neverFalls;
            }
        };
    }
}
