package org.charterworks.app.exchange.road;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;
import org.charterworks.app.exchange.text.FolderText;
import org.jspecify.annotations.Nullable;

/// Reads a road network from the files people have: GMNS when the file is a folder or ends in `.csv`, TNTP else.
public final class RoadFiles {
    private static final long LARGEST_FILE_BYTES = 512L * 1024 * 1024;
    /// More are counted, not listed.
    private static final int MOST_PROBLEMS = 50;

    private RoadFiles() {}

    /// Reads links, and nodes where they are given or, in GMNS, lie beside them.
    ///
    /// @param net    a folder with `link.csv` and `node.csv`, such a `link.csv`, or a TNTP network file
    /// @param nodes  a `node.csv`, or a TNTP node file with coordinates; null for none
    public static RoadRead read(Path net, @Nullable Path nodes) {
        Findings findings = findings();
        Optional<RoadNetwork> network = isGmns(net)
                ? gmns(net, nodes, findings)
                : TntpRoad.read(net, nodes, findings, findings()).map(TntpRoad.Links::network);
        return network.isPresent() && !findings.hasProblems()
                ? new RoadRead.Done(network.get())
                : new RoadRead.Refused(findings.problems());
    }

    static Findings findings() {
        return new Findings(MOST_PROBLEMS);
    }

    static boolean isGmns(Path net) {
        return Files.isDirectory(net) || net.toString().endsWith(".csv");
    }

    private static Optional<RoadNetwork> gmns(Path net, @Nullable Path nodes, Findings findings) {
        Path links = Files.isDirectory(net) ? net.resolve("link.csv") : net;
        return GmnsRoad.read(links, nodes == null ? links.resolveSibling("node.csv") : nodes, findings);
    }

    /// The text of a file in UTF-8, or a problem.
    static Optional<String> text(Path file, Findings findings) {
        Path folder = file.toAbsolutePath().getParent();
        String name = name(file);
        if (folder == null || !Files.isRegularFile(file)) {
            findings.problem(
                    new RecordPlace(name, 0), "", "no such file", "a file of links, nodes or trips", "check the path");
            return Optional.empty();
        }
        return new FolderText(folder, LARGEST_FILE_BYTES).read(name, findings);
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /// The number, or not a number.
    static double number(String text) {
        try {
            return Double.parseDouble(text.strip().toLowerCase(Locale.ROOT));
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }
}
