package org.charterworks.app.exchange.report;

import java.util.Comparator;

/// One thing that is wrong in a programme folder, in the words of the person who has to mend it.
///
/// @param file path inside the folder
/// @param line first line is 1; 0 means the file as a whole
/// @param field where in the record, such as `milestones[].baseline.on`; empty when the record as a whole is
///     meant
/// @param seen the value found, shortened and free of control characters; empty when nothing was found
/// @param expected what should stand there
/// @param advice what to do
public record Problem(String file, int line, String field, String seen, String expected, String advice)
        implements Comparable<Problem> {

    private static final int LONGEST_SEEN = 80;

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::field)
            .thenComparing(Problem::expected)
            .thenComparing(Problem::seen)
            .thenComparing(Problem::advice);

    public Problem {
        seen = shown(seen);
    }

    public static Problem at(RecordPlace place, String field, String seen, String expected, String advice) {
        return new Problem(place.file(), place.line(), field, seen, expected, advice);
    }

    public RecordPlace place() {
        return new RecordPlace(file, line);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /// One line: `projects.yaml:412 milestones[].baseline.on  seen "2026-13-01"  expected a date  advice …`.
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(place().toString());
        if (!field.isEmpty()) {
            line.append(' ').append(field);
        }
        line.append("  seen ").append(seen.isEmpty() ? "nothing" : "\"" + seen + "\"");
        return line.append("  expected ")
                .append(expected)
                .append("  advice: ")
                .append(advice)
                .toString();
    }

    private static String shown(String seen) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < seen.length(); i += Character.charCount(seen.codePointAt(i))) {
            int c = seen.codePointAt(i);
            if (shown.length() >= LONGEST_SEEN) {
                return shown.append('…').toString();
            }
            shown.appendCodePoint(Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c);
        }
        return shown.toString();
    }
}
