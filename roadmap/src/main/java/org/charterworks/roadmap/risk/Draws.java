package org.charterworks.roadmap.risk;

/// Numbers drawn evenly between 0 and 1, each known by seed, name and run alone.
///
/// Nothing is drawn in turn, so a number does not depend on how many others there are, on their order or on the
/// thread: the same input is late by the same luck with and without a change elsewhere (common random numbers).
/// The mixing is that of SplitMix64 (Steele, Lea and Flood 2014).
final class Draws {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1p-53;

    private final long stream;

    /// @param name what is uncertain; each name has a stream of its own
    Draws(long seed, String name) {
        long mixed = mix(seed + GOLDEN);
        for (int i = 0; i < name.length(); i++) {
            mixed = mix(mixed + GOLDEN * (name.charAt(i) + 1));
        }
        this.stream = mixed;
    }

    /// The number of a run, above 0 and below 1.
    double of(int run) {
        return ((mix(stream + GOLDEN * (run + 1L)) >>> 11) + 0.5) * UNIT;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
