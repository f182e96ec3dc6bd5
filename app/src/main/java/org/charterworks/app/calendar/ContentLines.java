package org.charterworks.app.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The lines of an iCalendar text (RFC 5545, 3.1): ended by CR LF, folded after at most 75 octets of UTF-8 and never
/// inside a letter.
final class ContentLines {
    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /// A line whose value is written as it is.
    ///
    /// @param name with its parameters
    void add(String name, String value) {
        String line = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            int size = octets(letter);
            if (octets + size > MOST_OCTETS) {
                lines.append(END).append(' ');
                octets = 1;
            }
            lines.appendCodePoint(letter);
            octets += size;
            i += Character.charCount(letter);
        }
        lines.append(END);
    }

    /// A line of words; none for no words.
    void text(String name, String words) {
        if (!words.isBlank()) {
            add(name, escaped(words));
        }
    }

    /// A line of a whole day.
    void day(String name, LocalDate day) {
        add(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    /// A line of a moment.
    void moment(String name, Instant at) {
        add(name, UTC.format(at));
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    /// Words as a value: signs that mean something are escaped, line ends are written `\n`, other control characters,
    /// which no value may hold, are left out.
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.replace("\r\n", "\n").codePoints().forEach(letter -> {
            switch (letter) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(letter);
                case '\n', '\r' -> escaped.append("\\n");
                default -> {
                    if (letter == '\t' || !Character.isISOControl(letter)) {
                        escaped.appendCodePoint(letter);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static int octets(int letter) {
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}
