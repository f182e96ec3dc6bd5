package org.charterworks.roadmap.attribution;

import java.util.ArrayList;
import java.util.List;

/// The exact Shapley value of a game that never falls, from far fewer coalitions than there are.
///
/// All coalitions between a smaller and a larger one have the same worth when these two do, or when the smaller one
/// holds everybody on whom the larger one relies. So the set of all
/// coalitions is cut into blocks of equal worth, player by player, and each block is counted at once. Gives up
/// when too many coalitions were asked for.
final class Blocks {

    private final KeptGame game;
    private final Weights weights;
    private final double tolerance;
    private final int mostEvaluations;
    private final double[][] shares;

    /// @param tolerance difference in the first measure below which two coalitions are worth the same
    Blocks(KeptGame game, double tolerance, int mostEvaluations) {
        this.game = game;
        this.weights = new Weights(game.players());
        this.tolerance = tolerance;
        this.mostEvaluations = mostEvaluations;
        this.shares = new double[game.measures()][game.players()];
    }

    /// Whether the whole game was settled; only then do [#shares()] say anything.
    boolean settled() {
        List<Integer> order = new ArrayList<>();
        for (int player = 0; player < game.players(); player++) {
            order.add(player);
        }
        return settle(0, game.everybody(), order);
    }

    /// By measure and player.
    double[][] shares() {
        return shares;
    }

    private boolean settle(long smaller, long larger, List<Integer> order) {
        if ((game.reliesOn(larger) & ~smaller) == 0) {
            count(smaller, larger, game.worth(larger));
            return true;
        }
        double[] least = game.worth(smaller);
        double difference = game.worth(larger)[0] - least[0];
        if (difference < -tolerance) {
            throw new IllegalStateException("a game said never to fall falls by " + -difference);
        }
        if (difference <= tolerance) {
            count(smaller, larger, least);
            return true;
        }
        if (game.evaluations() > mostEvaluations) {
            return false;
        }
        List<Integer> rest = new ArrayList<>(order);
        decisiveFirst(smaller, larger, rest);
        long split = 1L << rest.removeFirst();
        return settle(smaller, larger & ~split, rest) && settle(smaller | split, larger, rest);
    }

    /// Brings a player to the front who makes a difference at one end of a block, if there is one; players who
    /// make none move to the back.
    private void decisiveFirst(long smaller, long larger, List<Integer> order) {
        long relied = game.reliesOn(larger);
        for (int tried = 0; tried < order.size(); tried++) {
            long player = 1L << order.getFirst();
            boolean missed =
                    (relied & player) != 0 && game.worth(larger)[0] - game.worth(larger & ~player)[0] > tolerance;
            if (missed || game.worth(smaller | player)[0] - game.worth(smaller)[0] > tolerance) {
                return;
            }
            order.addLast(order.removeFirst());
        }
    }

    /// Members of all coalitions of a block gain from each, those in none lose; for the others it evens out.
    private void count(long smaller, long larger, double[] worth) {
        int fixed = Long.bitCount(smaller);
        int free = Long.bitCount(larger & ~smaller);
        double inside = fixed > 0 ? weights.ofAll(fixed - 1, free) : 0;
        double outside = fixed + free < game.players() ? weights.ofAll(fixed, free) : 0;
        for (int player = 0; player < game.players(); player++) {
            long bit = 1L << player;
            double weight = (smaller & bit) != 0 ? inside : (larger & bit) == 0 ? -outside : 0;
            for (int measure = 0; weight != 0 && measure < shares.length; measure++) {
                shares[measure][player] += weight * worth[measure];
            }
        }
    }
}
