package org.charterworks.roadmap.traffic;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.resilience.LossEvent;
import org.charterworks.roadmap.figure.Runs;

/// What losing an element, a pair or a group does to a year's traffic.
///
/// @param name      of the group in the words of the programme; empty for a single element
/// @param unserved  tonnes a year that find no room besides what finds none anyway
/// @param extraUsd  what cargo that still moves pays more, USD a year
/// @param losing    demand rows that lose room in any run
public record LossLine(LossEvent event, String name, Runs unserved, Runs extraUsd, SortedSet<DemandId> losing) {
    public LossLine {
        losing = Collections.unmodifiableSortedSet(new TreeSet<>(losing));
    }

    /// Whether it makes a difference in any run.
    public boolean matters() {
        return unserved.highest() > 1 || extraUsd.highest() > 1;
    }
}
