package org.charterworks.app.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.charterworks.app.calendar.FeedHistory.Change;
import org.charterworks.register.Register;
import org.jspecify.annotations.Nullable;

/// The dates that one viewer was shown, state after state. Not safe for several threads.
final class ShownDates {
    private final Map<String, Change> changes = new HashMap<>();
    private final NavigableMap<String, Change> gone = new TreeMap<>();
    private Map<String, DatedItem> shown = Map.of();

    /// The next state.
    ///
    /// @param register what the viewer may see then
    /// @param at       since when
    void next(Register register, Instant at) {
        Map<String, DatedItem> now = DatedItems.of(register).stream()
                .collect(Collectors.toMap(DatedItem::key, item -> item, (first, _) -> first, LinkedHashMap::new));
        ZoneId zone = register.instrument().signature().timeZone();
        LocalDate day = at.atZone(zone).toLocalDate();
        Set<String> keys = new HashSet<>(shown.keySet());
        keys.addAll(now.keySet());
        for (String key : keys) {
            DatedItem before = shown.get(key);
            DatedItem after = now.get(key);
            if (before == null || !before.equals(after)) {
                changed(key, uids(before, day), uids(after, day), at);
            }
        }
        shown = now;
    }

    FeedHistory history() {
        return new FeedHistory(changes, gone);
    }

    private void changed(String key, Set<String> before, Set<String> after, Instant at) {
        Change last = changes.get(key);
        Change change = new Change(last == null ? 0 : last.count() + 1, at);
        changes.put(key, change);
        before.stream().filter(uid -> !after.contains(uid)).forEach(uid -> gone.put(uid, change));
        after.forEach(gone::remove);
    }

    private static Set<String> uids(@Nullable DatedItem item, LocalDate on) {
        return item == null
                ? Set.of()
                : item.days(on).stream().map(DatedItem.Day::uid).collect(Collectors.toSet());
    }
}
