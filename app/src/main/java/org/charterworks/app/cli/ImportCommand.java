package org.charterworks.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.Proposal;
import org.charterworks.app.history.Recorder;
import org.charterworks.app.store.Database;
import org.charterworks.register.journal.Head;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Takes a programme folder into the journal.
@Command(
        name = "import",
        description = "Shows how a programme folder differs from the journal, and takes the difference in.")
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "The programme folder; without it the one under programmes/.")
    private @Nullable Path folder;

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--dry-run", description = "Only show the difference.")
    private boolean dryRun;

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            defaultValue = "charterworks import",
            description = "Who takes it in (default: ${DEFAULT-VALUE}).")
    private String actor = "";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            defaultValue = "imported a folder",
            description = "Why (default: ${DEFAULT-VALUE}).")
    private String reason = "";

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    @Override
    public Integer call() {
        Path from = folder == null ? ProgrammeOptions.onlyOneUnder(parent.surroundings()) : folder;
        Read.Loaded loaded = switch (ProgrammeFolder.read(from)) {
            case Read.Loaded fine -> fine;
            case Read.Refused refused ->
                throw Stop.refused(
                        from + " is not taken in: " + refused.problems().size() + " problems",
                        "charterworks check " + from + " lists them");
        };
        try (Database open = database.open(parent.surroundings())) {
            ProgrammeJournal journal =
                    ProgrammeJournal.of(open.journal(parent.surroundings().clock()), loaded.programme());
            Answer answer = answer(journal, loaded);
            ReadingCommand.print(answer, json, spec.commandLine().getOut(), parent.surroundings());
            return answer.exitCode();
        }
    }

    private Answer answer(ProgrammeJournal journal, Read.Loaded loaded) {
        return switch (journal.state()) {
            case ProgrammeJournal.State.NotUnderstood unknown ->
                throw Stop.refused(unknown.text(), "use the version of the program that wrote it, or a newer one");
            case ProgrammeJournal.State.Known known -> {
                RecordDifference difference = known.records().differenceTo(loaded.records());
                boolean writes = !dryRun && !difference.isEmpty();
                Head head = writes ? take(journal, known, difference) : known.head();
                yield answer(journal, difference, head, writes);
            }
        };
    }

    private Head take(ProgrammeJournal journal, ProgrammeJournal.State.Known known, RecordDifference difference) {
        Proposal proposal = Proposal.of(difference, known.head(), actor, reason);
        return WrittenAnswer.head(new Recorder(journal).record(proposal));
    }

    private static Answer answer(ProgrammeJournal journal, RecordDifference difference, Head head, boolean written) {
        Json json = JsonObject.EMPTY
                .text("programme", journal.programme())
                .put("added", Json.items(difference.added(), ImportCommand::record))
                .put(
                        "changed",
                        Json.items(
                                difference.changed(),
                                changed -> record(changed.after())
                                        .put(
                                                "fields",
                                                Json.items(
                                                        changed.fields(),
                                                        field -> JsonObject.EMPTY
                                                                .text("field", field.path())
                                                                .text("before", field.before())
                                                                .text("after", field.after())))))
                .put("removed", Json.items(difference.removed(), ImportCommand::record))
                .put("taken_in", written)
                .put("entries", head.sequence())
                .text("head", head.hash());
        return Answer.of(json, page -> {
            difference.text().lines().forEach(page::line);
            page.text(
                    difference.isEmpty()
                            ? "The journal holds the same already; nothing to take in."
                            : written ? "Taken in." : "Nothing was taken in.");
            page.text("Journal " + journal.programme() + ": " + head.sequence() + " entries, head " + head.hash());
        });
    }

    private static JsonObject record(ProgrammeRecord record) {
        return JsonObject.EMPTY.text("file", record.file()).text("key", record.key());
    }
}
