package org.charterworks.network.path;

/// Which further routes are worth showing beside the best one.
///
/// A route is meaningfully different from another when at least `minOwnShare` of its length, or at least
/// `minOwnKm`, runs on links the other does not use. The second rule keeps a detour of some hundred kilometres
/// visible on a journey of thousands.
///
/// @param count        how many routes at most, the best one included; at least 1
/// @param minOwnShare  0 to 1
/// @param minOwnKm     0 or more
/// @param maxStretch   cost of a route, at most, as a multiple of the best; at least 1
public record AlternativeOptions(int count, double minOwnShare, double minOwnKm, double maxStretch) {
    /// Four routes that differ in a fifth of their length or in 200 km, none more than twice as dear.
    public static final AlternativeOptions USUAL = new AlternativeOptions(4, 0.2, 200, 2);

    public AlternativeOptions {
        if (count < 1 || !(minOwnShare >= 0 && minOwnShare <= 1) || !(minOwnKm >= 0) || !(maxStretch >= 1)) {
            throw new IllegalArgumentException("cannot look for alternatives with " + count + ", " + minOwnShare + ", "
                    + minOwnKm + ", " + maxStretch);
        }
    }
}
