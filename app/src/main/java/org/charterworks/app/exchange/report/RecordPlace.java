package org.charterworks.app.exchange.report;

import java.util.Comparator;

/// Where something stands: a file of the folder and a line in it.
///
/// @param file path inside the folder, with forward slashes, such as `network/links.csv`
/// @param line first line is 1; 0 means the file as a whole, or a record that did not come from a file
public record RecordPlace(String file, int line) implements Comparable<RecordPlace> {

    private static final Comparator<RecordPlace> ORDER =
            Comparator.comparing(RecordPlace::file).thenComparingInt(RecordPlace::line);

    public RecordPlace {
        if (line < 0) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    @Override
    public int compareTo(RecordPlace other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
