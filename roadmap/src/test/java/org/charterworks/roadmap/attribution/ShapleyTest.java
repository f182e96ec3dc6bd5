package org.charterworks.roadmap.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.LongToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ShapleyTest {

    private static final Offset<Double> NEARLY = within(1e-9);
    private static final Shapley.Effort EFFORT = new Shapley.Effort(1e-12, 100_000, 4000, 7);

    @Test
    void theChainOfThreeCapacitiesIsSharedAsWorkedByHand() {
        double[] worth = {0, 10, 0, 20, 0, 10, 0, 30};
        Attribution shares = Shapley.of(game(3, coalition -> worth[(int) coalition]), EFFORT);
        assertThat(shares.isExact()).isTrue();
        expect(shares, 55.0 / 3, 25.0 / 3, 10.0 / 3);
    }

    @Test
    void inTheGloveGameTheScarceGloveHasTwoThirds() {
        LongToDoubleFunction pairs = coalition -> Math.min(Long.bitCount(coalition & 3), Long.bitCount(coalition & 4));
        expect(Shapley.of(game(3, pairs), EFFORT), 1.0 / 6, 1.0 / 6, 2.0 / 3);
    }

    @Test
    void inTheAirportGameEachPartOfTheRunwayIsSharedByThoseWhoNeedIt() {
        LongToDoubleFunction longest =
                coalition -> (coalition & 4) != 0 ? 3 : (coalition & 2) != 0 ? 2 : (coalition & 1) != 0 ? 1 : 0;
        expect(Shapley.of(game(3, longest), EFFORT), 1.0 / 3, 5.0 / 6, 11.0 / 6);
    }

    @Test
    void blocksGiveWhatAllCoalitionsGiveInRandomGamesThatNeverFall() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            int players = 1 + random.nextInt(9);
            Game game = game(players, risingGame(random, players));
            Blocks blocks = new Blocks(new KeptGame(game), 1e-12, 100_000);
            assertThat(blocks.settled()).as("seed %d", seed).isTrue();
            double[][] all = Shapley.enumerated(game);
            for (int player = 0; player < players; player++) {
                assertThat(blocks.shares()[0][player]).as("seed %d", seed).isEqualTo(all[0][player], NEARLY);
            }
        }
    }

    @Test
    void manyPlayersOfWhomFewMatterAreSettledFromFewCoalitions() {
        LongToDoubleFunction line = coalition -> (coalition & 0b1111) == 0b1111 ? 12 : 0;
        Attribution shares = Shapley.of(game(40, line), EFFORT);
        assertThat(shares.way()).isEqualTo(Attribution.Way.BLOCKS);
        assertThat(shares.evaluations()).isLessThan(200);
        for (int player = 0; player < 40; player++) {
            assertThat(shares.share(0, player).value()).isEqualTo(player < 4 ? 3 : 0, NEARLY);
        }
    }

    @Test
    void aGameThatFallsIsSampledAndItsSharesStillAddUp() {
        LongToDoubleFunction falling = coalition -> Long.bitCount(coalition & 0xff) - 3.0 * (coalition >> 13 & 1);
        Attribution shares = Shapley.of(game(14, falling, false), EFFORT);
        assertThat(shares.way()).isEqualTo(Attribution.Way.SAMPLED_ORDERS);
        double sum = 0;
        for (int player = 0; player < 14; player++) {
            sum += shares.share(0, player).value();
        }
        assertThat(sum).isEqualTo(5, NEARLY);
        assertThat(shares.share(0, 13).value()).isEqualTo(-3, NEARLY);
    }

    @Test
    void theTruthLiesWithinFourStandardErrorsOfASample() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Game game = game(8, risingGame(random, 8));
            double[][] all = Shapley.enumerated(game);
            Attribution sample = Shapley.sampled(new KeptGame(game), 400, seed);
            for (int player = 0; player < 8; player++) {
                Attribution.Share share = sample.share(0, player);
                assertThat(Math.abs(share.value() - all[0][player]))
                        .as("seed %d, player %d", seed, player)
                        .isLessThanOrEqualTo(4 * share.standardError() + 1e-9);
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameBitsAndAnotherDoesNot() {
        Game game = game(8, risingGame(new Random(3), 8));
        Attribution one = Shapley.sampled(new KeptGame(game), 50, 11);
        assertThat(Shapley.sampled(new KeptGame(game), 50, 11)).isEqualTo(one);
        assertThat(Shapley.sampled(new KeptGame(game), 50, 12).shares()).isNotEqualTo(one.shares());
    }

    /// Worth of the best of some bundles whose members are all there, so it never falls.
    private static LongToDoubleFunction risingGame(Random random, int players) {
        long[] bundles = random.longs(5, 1, 1L << players).toArray();
        double[] worth = random.doubles(5, 0, 10).toArray();
        return coalition -> {
            double best = 0;
            for (int i = 0; i < bundles.length; i++) {
                best = (coalition & bundles[i]) == bundles[i] ? Math.max(best, worth[i]) : best;
            }
            return best;
        };
    }

    private static Game game(int players, LongToDoubleFunction worth) {
        return game(players, worth, true);
    }

    private static Game game(int players, LongToDoubleFunction worth, boolean neverFalls) {
        return new Game() {
            @Override
            public int players() {
                return players;
            }

            @Override
            public int measures() {
                return 1;
            }

            @Override
            public boolean neverFalls() {
                return neverFalls;
            }

            @Override
            public double[] worth(long coalition) {
                return new double[] {worth.applyAsDouble(coalition)};
            }
        };
    }

    private static void expect(Attribution shares, double... expected) {
        for (int player = 0; player < expected.length; player++) {
            assertThat(shares.share(0, player).value()).isEqualTo(expected[player], NEARLY);
        }
    }
}
