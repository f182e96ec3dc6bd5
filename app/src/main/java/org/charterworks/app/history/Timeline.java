package org.charterworks.app.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/// Which record each entry of a journal touched and when it was recorded: enough to find, for any moment,
/// the entries whose content stood then. Derived from the journal and disposable; about 20 bytes for each
/// entry.
///
/// For every record it keeps the numbers of the entries that touched it, in order, so that what stood at a
/// moment is found by one binary search for each record, however long the journal is. Not safe for several
/// threads.
final class Timeline {

    private final Map<RecordChange.Name, Integer> numbers = new HashMap<>();
    private final List<RecordChange.Name> names = new ArrayList<>();
    private final List<Touches> touches = new ArrayList<>();
    private long[] recordedAt = new long[1024];
    private int[] touched = new int[1024];
    private int size;

    /// Adds the next entry.
    ///
    /// @param at when it was recorded, never before the entry before it
    void add(Instant at, RecordChange change) {
        if (size == recordedAt.length) {
            recordedAt = Arrays.copyOf(recordedAt, size * 2);
            touched = Arrays.copyOf(touched, size * 2);
        }
        int number = numbers.computeIfAbsent(change.name(), name -> {
            names.add(name);
            touches.add(new Touches());
            return names.size() - 1;
        });
        recordedAt[size] = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        touched[size] = number;
        size++;
        touches.get(number).add(size, change instanceof RecordChange.Put);
    }

    /// How many entries there are; the number of the last.
    long size() {
        return size;
    }

    /// The last entry recorded at or before a moment; 0 when there is none.
    long lastAt(Instant moment) {
        if (size == 0 || moment.isAfter(recordedAt(size))) {
            return size;
        }
        if (moment.isBefore(recordedAt(1))) {
            return 0;
        }
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, moment);
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (recordedAt[middle] <= micros) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// When an entry was recorded.
    Instant recordedAt(long sequence) {
        return Instant.EPOCH.plus(recordedAt[Math.toIntExact(sequence) - 1], ChronoUnit.MICROS);
    }

    /// The last of the entries recorded together with an entry: at the same time, as one change.
    long endOfChange(long sequence) {
        int last = Math.toIntExact(sequence);
        while (last < size && recordedAt[last] == recordedAt[last - 1]) {
            last++;
        }
        return last;
    }

    /// The first of the entries recorded together with an entry.
    long beginOfChange(long sequence) {
        int first = Math.toIntExact(sequence);
        while (first > 1 && recordedAt[first - 2] == recordedAt[first - 1]) {
            first--;
        }
        return first;
    }

    /// The entries whose content stood after an entry, in order of the records' first appearance.
    List<Long> standingAfter(long sequence) {
        List<Long> standing = new ArrayList<>();
        touches.forEach(each -> each.standingAfter(sequence).ifPresent(standing::add));
        return standing;
    }

    /// The entry whose content of a record stood after an entry; empty when the record did not stand then.
    OptionalLong standingAfter(RecordChange.Name name, long sequence) {
        Integer number = numbers.get(name);
        return number == null ? OptionalLong.empty() : touches.get(number).standingAfter(sequence);
    }

    /// The records touched after one entry up to another, in the order in which they were touched first.
    Set<RecordChange.Name> touchedBetween(long after, long upTo) {
        Set<RecordChange.Name> between = new LinkedHashSet<>();
        for (int i = Math.toIntExact(after); i < upTo; i++) {
            between.add(names.get(touched[i]));
        }
        return between;
    }

    /// The entries that touched a record, in order.
    List<Long> touching(RecordChange.Name name) {
        Integer number = numbers.get(name);
        return number == null ? List.of() : touches.get(number).all();
    }

    /// The entries that touched one record: their numbers in order, negative where it was taken out.
    private static final class Touches {
        private int[] entries = new int[2];
        private int count;

        void add(int sequence, boolean put) {
            if (count == entries.length) {
                entries = Arrays.copyOf(entries, count * 2);
            }
            entries[count++] = put ? sequence : -sequence;
        }

        OptionalLong standingAfter(long sequence) {
            int low = 0;
            int high = count;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (Math.abs(entries[middle]) <= sequence) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low == 0 || entries[low - 1] < 0 ? OptionalLong.empty() : OptionalLong.of(entries[low - 1]);
        }

        List<Long> all() {
            return Arrays.stream(entries, 0, count)
                    .mapToObj(entry -> (long) Math.abs(entry))
                    .toList();
        }
    }
}
