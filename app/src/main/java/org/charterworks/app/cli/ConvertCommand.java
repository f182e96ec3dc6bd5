package org.charterworks.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.exchange.gtfs.GtfsFeed;
import org.charterworks.app.exchange.gtfs.GtfsNetwork;
import org.charterworks.app.exchange.gtfs.GtfsRead;
import org.charterworks.app.exchange.report.Note;
import org.charterworks.app.exchange.report.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Makes a network folder of scheduled services that others publish.
@Command(
        name = "convert",
        description = "Makes a network folder of a GTFS feed: places, links and the timetable of one week.")
final class ConvertCommand implements Callable<Integer> {

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FEED", description = "A folder or zip file with the tables of a GTFS feed.")
    private Path feed = Path.of("");

    @Parameters(index = "1", paramLabel = "FOLDER", description = "Where to write; a new or empty folder.")
    private Path target = Path.of("");

    @Option(
            names = "--country",
            paramLabel = "CODE",
            required = true,
            description = "ISO 3166 code of the places, which a feed does not state, such as AZ.")
    private String country = "";

    @Option(
            names = "--gauge",
            paramLabel = "MM",
            description = "Gauge of all rail links, 1435 or 1520; a feed does not state it, and routes need it.")
    private @Nullable String gauge;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Take the week of this day (default: this week, else the first in which anything runs).")
    private @Nullable LocalDate on;

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (!country.matches("[A-Z]{2}")) {
            throw new ParameterException(
                    spec.commandLine(), "--country " + country + ": expected two capital letters such as AZ");
        }
        if (gauge != null && !List.of("1435", "1520").contains(gauge)) {
            throw new ParameterException(spec.commandLine(), "--gauge " + gauge + ": expected 1435 or 1520");
        }
        if (isInUse(target)) {
            throw Stop.refused(target + " is not an empty folder", "name a new one; nothing is overwritten");
        }
        Answer answer = switch (GtfsFeed.read(feed)) {
            case GtfsRead.Done(GtfsFeed read, List<Note> notes) -> converted(read, notes);
            case GtfsRead.Refused(List<Problem> problems) -> CheckCommand.refused(feed, problems, List.of());
        };
        ReadingCommand.print(answer, json, spec.commandLine().getOut(), parent.surroundings());
        return answer.exitCode();
    }

    private Answer converted(GtfsFeed read, List<Note> notes) throws IOException {
        GtfsNetwork network = network(read);
        SortedMap<String, String> tables = network.tables();
        Files.createDirectories(target);
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Files.writeString(target.resolve(table.getKey()), table.getValue());
        }
        JsonObject object = JsonObject.EMPTY
                .text("folder", target)
                .text("week_of", network.monday())
                .put("places", network.places())
                .put("links", network.links())
                .put("departures", network.departures())
                .put("files", Json.texts(List.copyOf(tables.keySet())))
                .put("notes", Json.texts(notes.stream().map(Note::toString).toList()));
        return Answer.of(object, page -> {
            page.text(target + ": " + network.places() + " places, " + network.links() + " links, "
                    + network.departures() + " departures in the week of " + network.monday() + " in "
                    + String.join(", ", tables.keySet()));
            page.text(
                    "A feed states no prices, CO2, lengths and gauges: lengths are great circles, and routes still need a"
                            + " factors.csv with price and CO2 by layer, rows in dwell.csv where goods change from one layer to another"
                            + (gauge == null ? ", and rail links a gauge." : "."));
            notes.forEach(note -> page.note("note: " + note));
        });
    }

    private GtfsNetwork network(GtfsFeed read) {
        Optional<LocalDate> asked = Optional.ofNullable(on);
        String known = gauge == null ? "" : gauge;
        LocalDate day =
                asked.orElseGet(() -> LocalDate.now(parent.surroundings().clock()));
        GtfsNetwork network = GtfsNetwork.of(read, day, country, known);
        if (network.departures() == 0 && asked.isEmpty() && read.firstDay().isPresent()) {
            network = GtfsNetwork.of(read, read.firstDay().get(), country, known);
        }
        if (network.departures() == 0) {
            throw Stop.noAnswer(
                    "nothing runs in the week of " + network.monday(),
                    read.firstDay()
                            .map(first -> "the first day of service is " + first + ": ask with --on")
                            .orElse("the feed has no day of service"),
                    List.of());
        }
        return network;
    }

    private static boolean isInUse(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            return Files.exists(target);
        }
        try (Stream<Path> entries = Files.list(target)) {
            return entries.findAny().isPresent();
        }
    }
}
