package org.charterworks.app.exchange;

import java.util.List;
import java.util.Random;

/// Texts that are hard to write down: signs of YAML and CSV, numbers that are none, breaks, other scripts.
final class OddTexts {

    private static final List<String> PARTS = List.of(
            "a",
            "word",
            "1.10",
            "007",
            "true",
            "no",
            "null",
            "~",
            "-",
            "- x",
            ": ",
            ":",
            " #",
            "#",
            ",",
            "\"",
            "'",
            "|",
            ">",
            "{",
            "}",
            "[",
            "]",
            "&",
            "*",
            "!",
            "%",
            "@",
            "`",
            "\\",
            "\n",
            "\n\n",
            "  ",
            "\t",
            "ə ğ ı İ ö ş ü ç",
            "Баку",
            "中间走廊",
            "👩‍🚀",
            "\u00a0",
            "\u2028",
            "e\u0301",
            "=1+1",
            "2026-02-10",
            "0x1F",
            "1e5",
            "?",
            "---",
            "...",
            "a-very-long-word-without-any-space-in-it-that-does-not-fit-on-a-line-of-any-width-".repeat(3),
            "many words one after the other until the line is full and has to be broken somewhere, ".repeat(3));

    private OddTexts() {}

    /// A text that is not blank and has no blanks around it.
    static String any(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
            if (random.nextBoolean()) {
                text.append(' ');
            }
        }
        String stripped = text.toString().strip();
        return stripped.isEmpty() ? "x" : stripped;
    }
}
