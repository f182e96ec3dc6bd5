package org.charterworks.roadmap.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// The Shapley value of a game (Shapley 1953): each player's marginal worth, averaged over all orders in which
/// the players can come. The shares of all players together are the worth of everybody less that of nobody.
///
/// - Up to [#MOST_ENUMERATED] players: over all coalitions.
/// - More, where the game never falls: exact by [Blocks], as long as few enough coalitions differ.
/// - Else from a sample of orders, each with its reverse, with the standard error of every share; each order by
///   itself adds up, so the sample does too.
///
/// Players, coalitions and orders are taken in a fixed order: the same game and seed give the same bits.
public final class Shapley {

    /// Most players for whom all coalitions are asked.
    public static final int MOST_ENUMERATED = 12;

    private Shapley() {}

    /// How much is asked for an answer.
    ///
    /// @param tolerance  difference in the first measure below which two coalitions count as worth the same, for
    ///                   [Blocks]; 0 or more
    /// @param most       coalitions after which [Blocks] gives up
    /// @param orders     orders to draw when it does, 4 or more; an odd number is taken one higher
    /// @param seed       seed of the sample
    public record Effort(double tolerance, int most, int orders, long seed) {

        public Effort {
            if (!(tolerance >= 0) || most < 1 || orders < 4) {
                throw new IllegalArgumentException(
                        "tolerance " + tolerance + ", most " + most + ", orders " + orders + ": too small");
            }
        }
    }

    /// The shares of a game.
    public static Attribution of(Game game, Effort effort) {
        KeptGame kept = new KeptGame(game);
        if (game.players() <= MOST_ENUMERATED) {
            return attribution(Attribution.Way.ALL_COALITIONS, enumerated(kept), kept, 0);
        }
        if (game.neverFalls()) {
            Blocks blocks = new Blocks(kept, effort.tolerance(), effort.most());
            if (blocks.settled()) {
                return attribution(Attribution.Way.BLOCKS, blocks.shares(), kept, 0);
            }
        }
        return sampled(kept, effort.orders() + effort.orders() % 2, effort.seed());
    }

    static double[][] enumerated(Game game) {
        int players = game.players();
        Weights weights = new Weights(players);
        double[][] shares = new double[game.measures()][players];
        for (long coalition = 0; coalition <= game.everybody(); coalition++) {
            int size = Long.bitCount(coalition);
            double[] worth = game.worth(coalition);
            for (int player = 0; player < players; player++) {
                boolean inside = (coalition & 1L << player) != 0;
                double weight = inside ? weights.of(size - 1) : -weights.of(size);
                for (int measure = 0; measure < shares.length; measure++) {
                    shares[measure][player] += weight * worth[measure];
                }
            }
        }
        return shares;
    }

    /// Pairs of an order and its reverse are drawn independently; the error comes from the spread between pairs.
    static Attribution sampled(KeptGame game, int orders, long seed) {
        int players = game.players();
        int pairs = orders / 2;
        double[][] sum = new double[game.measures()][players];
        double[][] squares = new double[game.measures()][players];
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = new int[players];
        for (int player = 0; player < players; player++) {
            order[player] = player;
        }
        for (int pair = 0; pair < pairs; pair++) {
            shuffle(order, random);
            double[][] marginal = new double[game.measures()][players];
            walk(game, order, marginal);
            reverse(order);
            walk(game, order, marginal);
            for (int measure = 0; measure < sum.length; measure++) {
                for (int player = 0; player < players; player++) {
                    double mean = marginal[measure][player] / 2;
                    sum[measure][player] += mean;
                    squares[measure][player] += mean * mean;
                }
            }
        }
        List<List<Attribution.Share>> shares = new ArrayList<>();
        for (int measure = 0; measure < sum.length; measure++) {
            List<Attribution.Share> row = new ArrayList<>();
            for (int player = 0; player < players; player++) {
                double mean = sum[measure][player] / pairs;
                double variance = Math.max(0, squares[measure][player] / pairs - mean * mean) * pairs / (pairs - 1);
                row.add(new Attribution.Share(mean, Math.sqrt(variance / pairs)));
            }
            shares.add(row);
        }
        return new Attribution(Attribution.Way.SAMPLED_ORDERS, shares, game.evaluations(), pairs * 2, seed);
    }

    private static void walk(KeptGame game, int[] order, double[][] marginal) {
        long coalition = 0;
        double[] before = game.worth(coalition);
        for (int player : order) {
            coalition |= 1L << player;
            double[] after = game.worth(coalition);
            for (int measure = 0; measure < marginal.length; measure++) {
                marginal[measure][player] += after[measure] - before[measure];
            }
            before = after;
        }
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int last = order.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int moved = order[last];
            order[last] = order[other];
            order[other] = moved;
        }
    }

    private static void reverse(int[] order) {
        for (int i = 0, j = order.length - 1; i < j; i++, j--) {
            int moved = order[i];
            order[i] = order[j];
            order[j] = moved;
        }
    }

    private static Attribution attribution(Attribution.Way way, double[][] values, KeptGame game, long seed) {
        List<List<Attribution.Share>> shares = new ArrayList<>();
        for (double[] row : values) {
            List<Attribution.Share> exact = new ArrayList<>();
            for (double value : row) {
                exact.add(new Attribution.Share(value, 0));
            }
            shares.add(exact);
        }
        return new Attribution(way, shares, game.evaluations(), 0, seed);
    }
}
