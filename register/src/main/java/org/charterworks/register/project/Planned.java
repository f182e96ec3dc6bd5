package org.charterworks.register.project;

import java.util.List;
import java.util.SortedMap;

/// What planning activities gives: a plan, or why there is none.
public sealed interface Planned<K extends Comparable<K>> {
    /// Every activity with its times.
    ///
    /// @param endDay   the day on which the last activity finishes
    /// @param critical the activities with the least float, by start, then finish, then key
    record Plan<K extends Comparable<K>>(int endDay, SortedMap<K, Timing> timings, List<K> critical)
            implements Planned<K> {}

    /// Some durations are not known, so neither the end nor any float is.
    record Incomplete<K extends Comparable<K>>(List<K> withoutDuration) implements Planned<K> {}

    /// Activities wait for each other in circles.
    record Circular<K extends Comparable<K>>(List<List<K>> circles) implements Planned<K> {}

    /// Activities wait for others that are not listed.
    record Missing<K extends Comparable<K>>(List<K> missing) implements Planned<K> {}

    /// When an activity can and must happen, in days from the plan's day 0.
    ///
    /// @param totalFloat how far it can slip before the end or a last day moves; negative when one cannot be met
    /// @param freeFloat  how far it can slip before anything else moves
    record Timing(
            int earliestStart, int earliestFinish, int latestStart, int latestFinish, int totalFloat, int freeFloat) {}
}
