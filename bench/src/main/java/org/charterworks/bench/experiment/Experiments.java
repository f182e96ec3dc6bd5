package org.charterworks.bench.experiment;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Runs the experiments and prints one table; with `--out` also writes `measurements.csv` and an SVG plot for each
/// experiment whose networks differ in size.
///
///     java -cp bench/target/benchmarks.jar org.charterworks.bench.experiment.Experiments [--only
/// E1,E2,E3,E4,E5,growth]
///         [--out FOLDER] [--runs 7] [--warmups 5] [--largest-links 100000]
///         [--length-cost 0] [--toll-cost 0] [FOLDER WITH TNTP FILES ...]
public final class Experiments {
    private static final List<Experiment> ALL = List.of(
            new Equilibria(), new LinkLosses(), new Routing(), new ParetoSets(), new SharedCapacities(), new Growth());

    private Experiments() {}

    /// Runs what the arguments ask for.
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> rest = new ArrayList<>(List.of(arguments));
        String only = option(rest, "--only", "");
        String folder = option(rest, "--out", "");
        Effort effort = new Effort(
                Integer.parseInt(option(rest, "--warmups", "5")),
                Integer.parseInt(option(rest, "--runs", "7")),
                Integer.parseInt(option(rest, "--largest-links", "100000")));
        double lengthCost = Double.parseDouble(option(rest, "--length-cost", "0"));
        double tollCost = Double.parseDouble(option(rest, "--toll-cost", "0"));
        List<RoadInstance> instances = rest.stream()
                .map(Path::of)
                .map(each -> RoadInstance.read(each, lengthCost, tollCost))
                .toList();
        out.println(machine());
        List<Measurement> all = new ArrayList<>();
        for (Experiment experiment : ALL) {
            if (only.isEmpty() || List.of(only.split(",", -1)).contains(experiment.id())) {
                out.println("\n" + experiment.id() + " " + experiment.title());
                List<Measurement> found = experiment.run(instances, effort);
                found.forEach(each -> out.println(each.line()));
                all.addAll(found);
                if (!folder.isEmpty()) {
                    plot(experiment, found, Path.of(folder));
                }
            }
        }
        if (!folder.isEmpty()) {
            Files.write(
                    Path.of(folder).resolve("measurements.csv"),
                    Stream.concat(Stream.of(Measurement.COLUMNS), all.stream().map(Measurement::csv))
                            .toList());
        }
    }

    private static void plot(Experiment experiment, List<Measurement> found, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<LogLogPlot.Point> drawn = experiment.points(found).stream()
                .filter(each -> each.least() > 0 && each.x() > 0)
                .toList();
        if (drawn.stream().mapToDouble(LogLogPlot.Point::x).distinct().count() > 1) {
            Files.writeString(
                    folder.resolve(experiment.id() + ".svg"),
                    new LogLogPlot(experiment.title(), experiment.across(), drawn).svg());
        }
    }

    private static String option(List<String> arguments, String name, String otherwise) {
        int place = arguments.indexOf(name);
        if (place < 0 || place + 1 == arguments.size()) {
            return otherwise;
        }
        arguments.remove(place);
        return arguments.remove(place);
    }

    private static String machine() {
        return "machine: " + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors; Java " + Runtime.version()
                + ", heap up to "
                + (Runtime.getRuntime().maxMemory() >> 20)
                + " MiB; one thread; processor time: medians, least and most of warm runs";
    }
}
