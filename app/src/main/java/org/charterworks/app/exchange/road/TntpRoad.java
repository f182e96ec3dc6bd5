package org.charterworks.app.exchange.road;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;
import org.jspecify.annotations.Nullable;

/// Reads the links of a TNTP network file, and coordinates from a node file. Nodes keep their numbers as names,
/// links are named by their place in the file, from 1.
final class TntpRoad {
    private static final String[] FIELDS = {
        "init_node", "term_node", "capacity", "length", "free_flow_time", "b", "power", "speed", "toll"
    };
    private static final int LENGTH = 3;
    private static final int TIME = 4;
    private static final int TOLL = 8;
    /// A header that claims more is refused before anything is made of it.
    private static final int MOST_NODES = 20_000_000;

    private final String file;
    private final Findings findings;
    private final Map<String, String> header = new HashMap<>();
    private final Map<String, Integer> headerLine = new HashMap<>();
    private final RoadRows rows = new RoadRows("time", "length", "toll");

    private TntpRoad(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    static Optional<RoadNetwork> read(Path net, @Nullable Path nodes, RoadFiles.Texts texts, Findings findings) {
        Optional<String> text = texts.of(net, findings);
        return text.flatMap(found -> new TntpRoad(RoadFiles.name(net), findings).links(found, nodes, texts));
    }

    private Optional<RoadNetwork> links(String text, @Nullable Path nodes, RoadFiles.Texts texts) {
        List<String> lines = text.lines().toList();
        int first = readHeader(lines);
        int count = number("NUMBER OF NODES", 1, MOST_NODES);
        int firstThrough = number("FIRST THRU NODE", 1, MOST_NODES);
        int announced = number("NUMBER OF LINKS", 0, Integer.MAX_VALUE);
        if (findings.hasProblems()) {
            return Optional.empty();
        }
        int seen = 0;
        for (int i = first; i < lines.size(); i++) {
            String line = withoutComment(lines.get(i));
            if (!line.isEmpty()) {
                seen++;
                readLink(line.split("\\s+"), i + 1, count);
            }
        }
        if (seen != announced) {
            problem(
                    headerLine.getOrDefault("NUMBER OF LINKS", 0),
                    "<NUMBER OF LINKS>",
                    announced + ", and " + seen + " links",
                    "as many links as announced",
                    "the file is cut off, or its header is of another file");
        }
        TntpNodes places = new TntpNodes(count);
        if (nodes != null) {
            texts.of(nodes, findings).ifPresent(found -> places.read(found, RoadFiles.name(nodes), findings));
        }
        if (findings.hasProblems()) {
            return Optional.empty();
        }
        List<String> names =
                IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
        return Optional.of(rows.build(names, firstThrough - 1, places.x(), places.y()));
    }

    private int readHeader(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int close = line.indexOf('>');
            if (line.startsWith("<END OF METADATA>")) {
                return i + 1;
            }
            if (line.startsWith("<") && close > 0) {
                header.put(line.substring(1, close), line.substring(close + 1).strip());
                headerLine.put(line.substring(1, close), i + 1);
            }
        }
        problem(lines.size(), "", "", "<END OF METADATA>", "the file is not a TNTP network, or is cut off");
        return lines.size();
    }

    private int number(String key, int least, int most) {
        String seen = header.getOrDefault(key, "");
        if (seen.matches("[0-9]{1,9}") && Integer.parseInt(seen) >= least && Integer.parseInt(seen) <= most) {
            return Integer.parseInt(seen);
        }
        problem(
                headerLine.getOrDefault(key, 0),
                "<" + key + ">",
                seen,
                "a whole number from " + least + " to " + most,
                "mend the header");
        return least;
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('~');
        return (comment < 0 ? line : line.substring(0, comment))
                .replace(';', ' ')
                .strip();
    }

    private void readLink(String[] fields, int line, int nodeCount) {
        if (fields.length < FIELDS.length) {
            problem(
                    line,
                    "",
                    String.join(" ", fields),
                    FIELDS.length + " fields or more: " + String.join(", ", FIELDS),
                    "complete the line; the file may be cut off here");
            return;
        }
        int tail = node(fields[0], FIELDS[0], line, nodeCount);
        int head = node(fields[1], FIELDS[1], line, nodeCount);
        double[] row = {
            measure(fields, TIME, line), measure(fields, LENGTH, line), measure(fields, TOLL, line),
        };
        if (tail > 0 && head > 0) {
            rows.add(Integer.toString(rows.count() + 1), tail - 1, head - 1, row);
        }
    }

    private int node(String seen, String field, int line, int nodeCount) {
        if (seen.matches("[0-9]{1,9}") && Integer.parseInt(seen) >= 1 && Integer.parseInt(seen) <= nodeCount) {
            return Integer.parseInt(seen);
        }
        problem(line, field, seen, "a node from 1 to " + nodeCount, "mend the field or <NUMBER OF NODES>");
        return 0;
    }

    private double measure(String[] fields, int field, int line) {
        double value = parsed(fields[field]);
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            problem(line, FIELDS[field], fields[field], "a number of 0 or more", "mend the field");
        }
        return value;
    }

    /// The number, or not a number.
    static double parsed(String text) {
        try {
            return Double.parseDouble(text.strip().toLowerCase(Locale.ROOT));
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    private void problem(int line, String field, String seen, String expected, String advice) {
        findings.problem(new RecordPlace(file, line), field, seen, expected, advice);
    }
}
