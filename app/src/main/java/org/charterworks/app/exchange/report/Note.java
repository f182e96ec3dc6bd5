package org.charterworks.app.exchange.report;

import java.util.Comparator;

/// Something worth knowing about a folder that does not stand in the way of reading it.
public record Note(RecordPlace place, String text) implements Comparable<Note> {

    private static final Comparator<Note> ORDER =
            Comparator.comparing(Note::place).thenComparing(Note::text);

    @Override
    public int compareTo(Note other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return place + "  " + text;
    }
}
