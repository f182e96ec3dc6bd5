package org.charterworks.roadmap.attribution;

import java.util.HashMap;
import java.util.Map;

/// A game that asks for each coalition once and counts what it asked for.
final class KeptGame implements Game {

    private final Game game;
    private final Map<Long, double[]> kept = new HashMap<>();

    KeptGame(Game game) {
        if (game.players() < 0 || game.players() > MOST_PLAYERS || game.measures() < 1) {
            throw new IllegalArgumentException("a game has 0 to " + MOST_PLAYERS
                    + " players and 1 or more measures, got " + game.players() + " and " + game.measures());
        }
        this.game = game;
    }

    @Override
    public int players() {
        return game.players();
    }

    @Override
    public int measures() {
        return game.measures();
    }

    @Override
    public boolean neverFalls() {
        return game.neverFalls();
    }

    @Override
    public double[] worth(long coalition) {
        return kept.computeIfAbsent(coalition, game::worth);
    }

    @Override
    public long reliesOn(long coalition) {
        worth(coalition);
        return game.reliesOn(coalition);
    }

    /// Coalitions asked for so far.
    int evaluations() {
        return kept.size();
    }
}
