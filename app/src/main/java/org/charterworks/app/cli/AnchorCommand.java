package org.charterworks.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.store.Database;
import org.charterworks.app.store.JournalStore;
import org.charterworks.register.journal.JournalEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Prints heads of the journals to be kept elsewhere, against rewriting.
@Command(
        name = "anchor",
        description =
                "Prints the last entry of every journal with its hash, to be printed in minutes or kept elsewhere;"
                        + " verify-journal --anchor checks against it.")
final class AnchorCommand implements Callable<Integer> {

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Option(names = "--daily", description = "The last entry of each day (UTC) on which something was recorded.")
    private boolean daily;

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    /// The last entry of a journal by some moment.
    private record Kept(String programme, long sequence, String hash, Instant recordedAt) {
        String anchor() {
            return sequence + ":" + hash;
        }
    }

    @Override
    public Integer call() {
        try (Database open = database.open(parent.surroundings())) {
            JournalStore store = open.journal(parent.surroundings().clock());
            List<Kept> anchors = store.programmes().stream()
                    .flatMap(programme -> anchors(programme, store).stream())
                    .toList();
            Answer answer = Answer.of(
                    JsonObject.EMPTY.put("anchors", Json.items(anchors, AnchorCommand::json)),
                    page -> print(anchors, page));
            ReadingCommand.print(answer, json, spec.commandLine().getOut(), parent.surroundings());
            return answer.exitCode();
        }
    }

    private List<Kept> anchors(String programme, JournalStore store) {
        SortedMap<LocalDate, Kept> lastOfDay = new TreeMap<>();
        if (daily) {
            store.load(programme, entry -> keep(programme, entry, lastOfDay));
        } else {
            long last = store.head(programme).sequence();
            store.entries(programme, List.of(last)).forEach(entry -> keep(programme, entry, lastOfDay));
        }
        return lastOfDay.values().stream()
                .sorted(Comparator.comparingLong(Kept::sequence))
                .toList();
    }

    private static void keep(String programme, JournalEntry entry, SortedMap<LocalDate, Kept> lastOfDay) {
        lastOfDay.put(
                entry.recordedAt().atOffset(ZoneOffset.UTC).toLocalDate(),
                new Kept(programme, entry.sequence(), entry.hash(), entry.recordedAt()));
    }

    private static JsonObject json(Kept kept) {
        return JsonObject.EMPTY
                .text("programme", kept.programme())
                .text("anchor", kept.anchor())
                .text("recorded_at", kept.recordedAt());
    }

    private static void print(List<Kept> anchors, Page page) {
        if (anchors.isEmpty()) {
            page.text("The database holds no journal.");
        }
        anchors.forEach(kept -> page.line(kept.programme() + "  " + kept.recordedAt() + "  " + kept.anchor()));
    }
}
