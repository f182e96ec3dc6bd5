package org.charterworks.app.exchange.road;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ObjIntConsumer;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;

/// A TNTP file taken apart: the figures of its header and the lines below it.
final class TntpText {
    private static final String END = "<END OF METADATA>";

    private final String file;
    private final List<String> lines;
    private final Map<String, String> header = new HashMap<>();
    private final Map<String, Integer> headerLine = new HashMap<>();
    private final int firstLine;

    private TntpText(String file, String text, Findings findings) {
        this.file = file;
        lines = text.lines().toList();
        firstLine = readHeader(findings);
    }

    static Optional<TntpText> read(Path path, Findings findings) {
        return RoadFiles.text(path, findings).map(text -> new TntpText(RoadFiles.name(path), text, findings));
    }

    private int readHeader(Findings findings) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(END)) {
                return i + 1;
            }
            int close = line.indexOf('>');
            if (line.startsWith("<") && close > 0) {
                header.put(line.substring(1, close), line.substring(close + 1).strip());
                headerLine.put(line.substring(1, close), i + 1);
            }
        }
        findings.problem(place(lines.size()), "", "", END, "the file is not TNTP, or is cut off");
        return lines.size();
    }

    /// A whole number of the header.
    OptionalInt number(String key, int least, int most, Findings findings) {
        String seen = value(key);
        if (seen.matches("[0-9]{1,9}") && Integer.parseInt(seen) >= least && Integer.parseInt(seen) <= most) {
            return OptionalInt.of(Integer.parseInt(seen));
        }
        findings.problem(
                headerPlace(key),
                "<" + key + ">",
                seen,
                "a whole number from " + least + " to " + most,
                "mend the header");
        return OptionalInt.empty();
    }

    /// A figure of the header as it stands there; empty when there is none.
    String value(String key) {
        return header.getOrDefault(key, "");
    }

    /// Hands on every line below the header that is not empty, without comment and blanks at its ends, with its
    /// number from 1.
    void forEachLine(ObjIntConsumer<String> each) {
        for (int i = firstLine; i < lines.size(); i++) {
            String whole = lines.get(i);
            int comment = whole.indexOf('~');
            String line = (comment < 0 ? whole : whole.substring(0, comment)).strip();
            if (!line.isEmpty()) {
                each.accept(line, i + 1);
            }
        }
    }

    /// Where a figure of the header stands; the whole file when it is not there.
    RecordPlace headerPlace(String key) {
        return place(headerLine.getOrDefault(key, 0));
    }

    RecordPlace place(int line) {
        return new RecordPlace(file, line);
    }
}
