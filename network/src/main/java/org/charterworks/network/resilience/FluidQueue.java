package org.charterworks.network.resilience;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Cargo that waits out a shock, as a queue without chance: it grows by what finds no room each day and
/// drains by the
/// room to spare afterwards (the deterministic queue of Newell 1982: growth (λ − μ) t, drain (μ − λ) t).
///
/// @param shockDays        1 or more
/// @param heldTonnesPerDay that find no room on each day of the shock, 0 or more
/// @param spareTonnesPerDay room to spare after it for the same cargo, 0 or more
public record FluidQueue(int shockDays, double heldTonnesPerDay, double spareTonnesPerDay) {
    public FluidQueue {
        if (shockDays < 1
                || !(heldTonnesPerDay >= 0 && Double.isFinite(heldTonnesPerDay))
                || !(spareTonnesPerDay >= 0 && Double.isFinite(spareTonnesPerDay))) {
            throw new IllegalArgumentException("a shock lasts a day or more and tonnes are 0 or more, got " + shockDays
                    + ", " + heldTonnesPerDay + ", " + spareTonnesPerDay);
        }
    }

    /// Tonnes waiting when the shock ends: the longest the queue gets.
    public double longestTonnes() {
        return shockDays * heldTonnesPerDay;
    }

    /// Days after the shock until nothing waits any more; empty when the queue never drains.
    public OptionalDouble daysToDrain() {
        if (longestTonnes() == 0) {
            return OptionalDouble.of(0);
        }
        return spareTonnesPerDay > 0 ? OptionalDouble.of(longestTonnes() / spareTonnesPerDay) : OptionalDouble.empty();
    }

    /// Tonnes times days spent waiting, from the first day until nothing waits; empty when it never drains.
    public OptionalDouble waitingTonneDays() {
        OptionalDouble drain = daysToDrain();
        return drain.isPresent()
                ? OptionalDouble.of(longestTonnes() * (shockDays + drain.getAsDouble()) / 2)
                : OptionalDouble.empty();
    }

    /// Tonnes waiting at the end of each day, from day 0.
    ///
    /// @param days  how many days to tell, 0 or more
    public List<Double> tonnesByDay(int days) {
        List<Double> waiting = new ArrayList<>();
        for (int day = 0; day <= days; day++) {
            waiting.add(
                    day <= shockDays
                            ? day * heldTonnesPerDay
                            : Math.max(0, longestTonnes() - (day - shockDays) * spareTonnesPerDay));
        }
        return waiting;
    }
}
