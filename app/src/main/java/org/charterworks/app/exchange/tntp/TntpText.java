package org.charterworks.app.exchange.tntp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.charterworks.app.exchange.report.Problem;

/// A TNTP file taken apart: the figures of its header and the lines below it, and a place for problems.
final class TntpText {
    private static final String END = "<END OF METADATA>";
    /// More are counted, not listed.
    private static final int MOST_PROBLEMS = 50;

    private final String file;
    private final TreeMap<String, String> header = new TreeMap<>();
    private final TreeMap<String, Integer> headerLine = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private List<String> lines = List.of();
    private int firstLine;
    private int unlisted;

    private TntpText(String file) {
        this.file = file;
    }

    static TntpText read(Path path) {
        TntpText text = new TntpText(path.getFileName() == null ? path.toString() : path.getFileName() + "");
        try {
            text.lines = Files.readAllLines(path, StandardCharsets.ISO_8859_1);
            text.readHeader();
        } catch (IOException unreadable) {
            text.problem(0, "", "", "a file that can be read", "check the path and its permissions");
        }
        return text;
    }

    private void readHeader() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(END)) {
                firstLine = i + 1;
                return;
            }
            int close = line.indexOf('>');
            if (line.startsWith("<") && close > 0) {
                header.put(line.substring(1, close), line.substring(close + 1).strip());
                headerLine.put(line.substring(1, close), i + 1);
            }
        }
        firstLine = lines.size();
        problem(lines.size(), "", "", END, "the file is not TNTP, or cut off");
    }

    /// A whole number of the header.
    OptionalInt number(String key, int least) {
        String seen = header.get(key);
        int line = headerLine.getOrDefault(key, 0);
        try {
            int number = seen == null ? least - 1 : Integer.parseInt(seen);
            if (number >= least) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException notANumber) {
            // told below, like a number that is too small
        }
        problem(
                line,
                "<" + key + ">",
                seen == null ? "" : seen,
                "a whole number of " + least + " or more",
                "mend the header");
        return OptionalInt.empty();
    }

    /// A figure of the header as it stands there; empty when there is none.
    String value(String key) {
        return header.getOrDefault(key, "");
    }

    int lineCount() {
        return lines.size();
    }

    int firstLine() {
        return firstLine;
    }

    /// A line without its comment, blanks at both ends removed; numbered from 0.
    String line(int number) {
        String line = lines.get(number);
        int comment = line.indexOf('~');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    void problem(int line, String field, String seen, String expected, String advice) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(file, line, field, seen, expected, advice));
        } else {
            unlisted++;
        }
    }

    /// Everything wrong so far; the last entry says how much more there is.
    List<Problem> problems() {
        if (unlisted == 0) {
            return problems;
        }
        List<Problem> all = new ArrayList<>(problems);
        all.add(new Problem(file, 0, "", unlisted + " further problems", "none", "mend those listed first"));
        return all;
    }
}
