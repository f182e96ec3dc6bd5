package org.charterworks.app.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The kinds of files that are kept. A program that opens one by its name finds what the content is.
enum Kind {
    PDF("PDF", "application/pdf", ".pdf"),
    PNG("PNG", "image/png", ".png"),
    JPEG("JPEG", "image/jpeg", ".jpg or .jpeg"),
    TEXT("plain text", "text/plain", ".txt"),
    CSV("CSV", "text/csv", ".csv or .txt");

    private static final String OR = " or ";

    private final String words;
    private final String mediaType;
    private final String endings;

    Kind(String words, String mediaType, String endings) {
        this.words = words;
        this.mediaType = mediaType;
        this.endings = endings;
    }

    static Optional<Kind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /// All of them in words.
    static String all() {
        return Arrays.stream(values()).map(kind -> kind.words).collect(Collectors.joining(", "));
    }

    String mediaType() {
        return mediaType;
    }

    boolean fits(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(endings.split(OR, -1)).anyMatch(lower::endsWith);
    }

    /// How a name of this kind ends, in words.
    String endings() {
        return endings;
    }
}
