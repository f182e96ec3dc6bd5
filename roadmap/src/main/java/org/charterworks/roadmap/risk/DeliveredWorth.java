package org.charterworks.roadmap.risk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// What the network is worth with a set of works delivered, in one bucket of time, each answer kept.
///
/// Where more works are never worth less, all sets between a smaller and a larger one are worth the same when these
/// two are. So sets are told apart only as far as it matters: a tree splits them by one work after another and
/// stops where what is left makes no difference beyond a tolerance. The tree is the same whichever sets are asked
/// for first, and so are the answers. A set is a number whose bit i stands for work i.
final class DeliveredWorth {

    /// Up to so many works every set has a place of its own for its answer.
    private static final int MOST_PLACES = 16;

    private static final long NOT_KNOWN = Double.doubleToRawLongBits(Double.NaN);

    private final int works;
    private final double tolerance;
    private final boolean neverFalls;
    private final LongToDoubleFunction worth;
    private final Map<Long, Double> kept = new ConcurrentHashMap<>();
    private final Block root;
    private final AtomicLongArray answers;

    /// @param works      how many there are, those first that are likely to matter most
    /// @param tolerance  worth below which a difference is none, 0 or more
    /// @param neverFalls whether more works are never worth less; else every set is asked for
    /// @param worth      of the set of works delivered; pure
    DeliveredWorth(int works, double tolerance, boolean neverFalls, LongToDoubleFunction worth) {
        this.works = works;
        this.tolerance = tolerance;
        this.neverFalls = neverFalls;
        this.worth = worth;
        this.root = new Block(0, (1L << works) - 1);
        this.answers = new AtomicLongArray(works <= MOST_PLACES ? 1 << works : 0);
        for (int i = 0; i < answers.length(); i++) {
            answers.set(i, NOT_KNOWN);
        }
    }

    /// The worth of a set.
    double of(long delivered) {
        if (answers.length() == 0) {
            return found(delivered);
        }
        long bits = answers.get((int) delivered);
        if (bits == NOT_KNOWN) {
            bits = Double.doubleToRawLongBits(found(delivered));
            answers.set((int) delivered, bits);
        }
        return Double.longBitsToDouble(bits);
    }

    /// Sets that were asked for so far.
    int evaluations() {
        return kept.size();
    }

    private double found(long delivered) {
        if (!neverFalls) {
            return asked(delivered);
        }
        Block block = root;
        while (true) {
            int split = block.split();
            if (split < 0) {
                return asked(block.smaller);
            }
            block = block.part((delivered & 1L << split) != 0);
        }
    }

    private double asked(long set) {
        Double known = kept.get(set);
        return known != null ? known : kept.computeIfAbsent(set, worth::applyAsDouble);
    }

    /// All sets between two.
    private final class Block {
        private static final int SAME = -1;
        private static final int NOT_ASKED = -2;

        private final long smaller;
        private final long larger;
        private int split = NOT_ASKED;
        private @Nullable Block without;
        private @Nullable Block with;

        Block(long smaller, long larger) {
            this.smaller = smaller;
            this.larger = larger;
        }

        /// The work by which the block falls in two; none when all its sets are worth the same.
        synchronized int split() {
            if (split == NOT_ASKED) {
                split = asked(larger) - asked(smaller) <= tolerance ? SAME : decisive();
            }
            return split;
        }

        /// The first work that is missed in the larger set or adds to the smaller one, else the first that is free.
        private int decisive() {
            long free = larger & ~smaller;
            for (int work = 0; work < works; work++) {
                long bit = 1L << work;
                if ((free & bit) != 0
                        && (asked(larger) - asked(larger & ~bit) > tolerance
                                || asked(smaller | bit) - asked(smaller) > tolerance)) {
                    return work;
                }
            }
            return Long.numberOfTrailingZeros(free);
        }

        synchronized Block part(boolean delivered) {
            long bit = 1L << split;
            if (delivered) {
                Block part = with == null ? new Block(smaller | bit, larger) : with;
                with = part;
                return part;
            }
            Block part = without == null ? new Block(smaller, larger & ~bit) : without;
            without = part;
            return part;
        }
    }
}
