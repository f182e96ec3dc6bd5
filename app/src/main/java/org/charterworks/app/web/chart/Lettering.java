package org.charterworks.app.web.chart;

import java.util.ArrayList;
import java.util.List;

/// How much room words take. An estimate on the wide side, since the reader's own typeface is not known: about
/// the
/// widths of DejaVu Sans.
public final class Lettering {
    private Lettering() {}

    /// Width of a text.
    ///
    /// @param size height of the type in the same unit as the result
    public static double width(String words, double size) {
        return words.codePoints().mapToDouble(Lettering::widthOf).sum() * size;
    }

    /// A text cut at a blank into lines no wider than that, or its whole words where one is wider.
    public static List<String> lines(String words, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split(" +", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /// A text cut to a width with an ellipsis where it is longer.
    public static String cut(String words, double size, double width) {
        if (width(words, size) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 1 && width(words.substring(0, end).stripTrailing() + "…", size) > width) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).stripTrailing() + "…";
    }

    private static double widthOf(int c) {
        if ("iljtfrI.,:;'’|!()[] \u202f\u2009".indexOf(c) >= 0) {
            return 0.36;
        }
        if ("mwMW%—".indexOf(c) >= 0) {
            return 0.92;
        }
        if (c >= 0x2e80) {
            return 1;
        }
        return Character.isUpperCase(c) ? 0.7 : 0.61;
    }
}
