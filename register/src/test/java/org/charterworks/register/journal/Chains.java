package org.charterworks.register.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Small journals for tests.
final class Chains {

    static final String PROGRAMME = "toy-charter";
    static final Instant START = Instant.parse("2026-02-10T09:00:00.123456Z");

    private Chains() {}

    /// A sound journal of `length` entries, one a minute.
    static List<JournalEntry> sound(int length) {
        return continued(List.of(), length, "");
    }

    /// A sound journal that begins with `start` and has `length` entries; what it adds is marked with `mark`.
    static List<JournalEntry> continued(List<JournalEntry> start, int length, String mark) {
        List<JournalEntry> entries = new ArrayList<>(start);
        Head head = start.isEmpty() ? Head.ofEmpty(PROGRAMME) : start.getLast().head();
        while (entries.size() < length) {
            entries.add(next(head, mark));
            head = entries.getLast().head();
        }
        return entries;
    }

    static JournalEntry next(Head head, String mark) {
        return JournalEntry.following(head, START.plusSeconds(60 * head.sequence()), change(head.sequence() + 1, mark));
    }

    static NewEntry change(long number, String mark) {
        return new NewEntry("officer", "because " + number, "milestone-forecast", "{\"n\":" + number + mark + "}");
    }
}
