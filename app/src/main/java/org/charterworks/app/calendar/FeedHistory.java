package org.charterworks.app.calendar;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What became of the dates that a viewer's calendar showed.
///
/// @param changes by key of the item: its last change that the viewer could see
/// @param gone    by uid: entries that were shown and are not any more, with the change that took them away
public record FeedHistory(Map<String, Change> changes, SortedMap<String, Change> gone) {
    public FeedHistory {
        changes = Map.copyOf(changes);
        gone = Collections.unmodifiableSortedMap(new TreeMap<>(gone));
    }

    /// A change of an item.
    ///
    /// @param count how many there were before it: 0 when the item was shown first
    /// @param at    when it was recorded
    public record Change(long count, Instant at) {}

    /// Of a programme of which nobody kept what it was before.
    public static FeedHistory none() {
        return new FeedHistory(Map.of(), new TreeMap<>());
    }

    Optional<Change> lastOf(DatedItem item) {
        return Optional.ofNullable(changes.get(item.key()));
    }
}
