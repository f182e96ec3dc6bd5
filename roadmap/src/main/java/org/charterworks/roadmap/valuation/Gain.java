package org.charterworks.roadmap.valuation;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;
import org.charterworks.roadmap.figure.Runs;

/// What one state of the network has over another. Positive is better; each number comes from three runs.
///
/// @param tonnes        more tonnes moved
/// @param moneyUsd      less generalised cost: the sum of the next three
/// @param transportUsd  less money paid for transport; negative when cargo that found no room before now pays
/// its way
/// @param unservedUsd   less paid for tonnes without room, which go by the next best means
/// @param timeUsd       less value of time
/// @param tonneDays     fewer tonne-days for cargo that moves in both states
/// @param co2Kg         less CO2e
/// @param touched       demand rows that fare differently in the two states, in any run
/// @param full          elements that hold cargo back in either state, in any run
public record Gain(
        Runs tonnes,
        Runs moneyUsd,
        Runs transportUsd,
        Runs unservedUsd,
        Runs timeUsd,
        Runs tonneDays,
        Runs co2Kg,
        SortedSet<DemandId> touched,
        SortedSet<ElementId> full) {

    /// No difference.
    public static final Gain NONE = new Gain(
            Runs.ZERO,
            Runs.ZERO,
            Runs.ZERO,
            Runs.ZERO,
            Runs.ZERO,
            Runs.ZERO,
            Runs.ZERO,
            Collections.emptySortedSet(),
            Collections.emptySortedSet());

    public Gain {
        touched = Collections.unmodifiableSortedSet(new TreeSet<>(touched));
        full = Collections.unmodifiableSortedSet(new TreeSet<>(full));
    }

    /// Both gains together; meant for months that follow each other, never for projects side by side.
    public Gain plus(Gain later) {
        return new Gain(
                tonnes.plus(later.tonnes),
                moneyUsd.plus(later.moneyUsd),
                transportUsd.plus(later.transportUsd),
                unservedUsd.plus(later.unservedUsd),
                timeUsd.plus(later.timeUsd),
                tonneDays.plus(later.tonneDays),
                co2Kg.plus(later.co2Kg),
                union(touched, later.touched),
                union(full, later.full));
    }

    /// A part of the gain, as a month of a year.
    public Gain times(double factor) {
        return new Gain(
                tonnes.times(factor),
                moneyUsd.times(factor),
                transportUsd.times(factor),
                unservedUsd.times(factor),
                timeUsd.times(factor),
                tonneDays.times(factor),
                co2Kg.times(factor),
                touched,
                full);
    }

    static <T extends Comparable<? super T>> SortedSet<T> union(SortedSet<T> some, SortedSet<T> more) {
        SortedSet<T> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }
}
