package org.charterworks.roadmap.attribution;

/// A cooperative game: what each coalition of players is worth, in one or more measures at once.
///
/// A coalition is a set of bits, bit i for player i. Implementations are pure: the same coalition always has the
/// same worth.
public interface Game {

    /// Most players a game can have: one bit each.
    int MOST_PLAYERS = 62;

    /// Number of players, 0 to [#MOST_PLAYERS].
    int players();

    /// Number of measures each coalition has, 1 or more. The first decides whether two coalitions are worth the
    /// same.
    int measures();

    /// The worth of a coalition, one number for each measure; the caller does not change it.
    double[] worth(long coalition);

    /// Whether a coalition is never worth less than one it contains; then far fewer need to be asked for.
    boolean neverFalls();

    /// The members without whom a coalition may be worth less: its worth stays when any of the others leave, one or
    /// all. Only asked where [#neverFalls()]; all members when nothing better is known.
    default long reliesOn(long coalition) {
        return coalition;
    }

    /// The coalition of all players.
    default long everybody() {
        return (1L << players()) - 1;
    }
}
