package org.charterworks.app.cli.output;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines of a width, at blanks where there are any.
final class Wrapping {

    private Wrapping() {}

    /// Columns that a text takes on a terminal; every character counts as one.
    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /// The lines of a text; a word longer than the width is cut.
    static List<String> lines(String text, int width) {
        if (width(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +", -1)) {
            String rest = word;
            if (!line.isEmpty() && width(line.toString()) + 1 + width(rest) <= width) {
                line.append(' ').append(rest);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest) > width) {
                int cut = cut(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /// Where to cut a long word: after the last hyphen or stroke that fits, else where the line is full.
    private static int cut(String word, int width) {
        int full = word.offsetByCodePoints(0, width);
        int cut = Math.max(word.lastIndexOf('-', full - 1), word.lastIndexOf('/', full - 1)) + 1;
        return cut > full / 2 ? cut : full;
    }
}
