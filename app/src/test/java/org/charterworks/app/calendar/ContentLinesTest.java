package org.charterworks.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContentLinesTest {

    private final ContentLines lines = new ContentLines();

    @Test
    void aLineOfSeventyFiveOctetsIsNotFoldedAndTheNextOctetIs() {
        lines.add("X", "a".repeat(73));
        lines.add("X", "a".repeat(74));
        assertThat(lines).hasToString("X:" + "a".repeat(73) + "\r\nX:" + "a".repeat(73) + "\r\n a\r\n");
    }

    @Test
    void foldsByOctetsAndNeverInsideALetter() {
        lines.add("X", "ə".repeat(37) + "€" + "🚂".repeat(20));
        String text = lines.toString();
        assertThat(text).startsWith("X:" + "ə".repeat(36) + "\r\n ə€🚂");
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\uFFFD") || line.endsWith("\uD83D"));
        assertThat(text.replace("\r\n ", "")).isEqualTo("X:" + "ə".repeat(37) + "€" + "🚂".repeat(20) + "\r\n");
    }

    @Test
    void wordsAreEscapedAndControlCharactersLeftOut() {
        lines.text("X", "a\\b;c,d\ne\r\nf:\"g\"\u0007\th");
        assertThat(lines).hasToString("X:a\\\\b\\;c\\,d\\ne\\nf:\"g\"\th\r\n");
    }

    @Test
    void noWordsGiveNoLine() {
        lines.text("X", " ");
        assertThat(lines).hasToString("");
    }

    @Test
    void daysAndMomentsAreWrittenWithoutSigns() {
        lines.day("DTSTART", LocalDate.of(2026, 2, 3));
        lines.moment("DTSTAMP", Instant.parse("2026-02-03T04:05:06.789Z"));
        assertThat(lines).hasToString("DTSTART;VALUE=DATE:20260203\r\nDTSTAMP:20260203T040506Z\r\n");
    }
}
