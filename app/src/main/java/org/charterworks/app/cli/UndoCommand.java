package org.charterworks.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.history.Proposal;
import org.charterworks.app.history.Recorder;
import org.charterworks.app.history.Undo;
import org.charterworks.register.journal.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Takes back what was recorded, by recording its opposite.
@Command(
        name = "undo",
        description = "Takes back entries of the journal by recording their opposite; the journal keeps both.")
final class UndoCommand implements Callable<Integer> {

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ENTRY", description = "The number of an entry, or of the first and the last: 120-124.")
    private String entries = "";

    @Option(names = "--actor", paramLabel = "NAME", required = true, description = "Who takes it back.")
    private String actor = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
    private String reason = "";

    @Option(names = "--dry-run", description = "Only show what would be recorded.")
    private boolean dryRun;

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    @Override
    public Integer call() {
        if (!entries.matches("[0-9]{1,15}(-[0-9]{1,15})?")) {
            throw new ParameterException(
                    spec.commandLine(), entries + ": expected the number of an entry, or two with - between");
        }
        String[] ends = entries.split("-", -1);
        long first = Long.parseLong(ends[0]);
        long last = Long.parseLong(ends[ends.length - 1]);
        try (OpenJournal open = OpenJournal.of(database, parent.surroundings())) {
            Proposal proposal = proposal(open, first, last);
            Head head =
                    dryRun ? open.known().head() : WrittenAnswer.head(new Recorder(open.journal()).record(proposal));
            Answer answer = answer(proposal, head);
            ReadingCommand.print(answer, json, spec.commandLine().getOut(), parent.surroundings());
            return answer.exitCode();
        }
    }

    private Proposal proposal(OpenJournal open, long first, long last) {
        return switch (Undo.of(open.journal(), first, last, actor, reason)) {
            case Undo.Outcome.Compensating(Proposal proposal) -> proposal;
            case Undo.Outcome.ChangedSince changed ->
                throw Stop.refused(
                        "what these entries changed was changed again since: "
                                + changed.since().stream()
                                        .map(each -> "entry " + each.sequence() + " by " + each.actor() + " ("
                                                + each.key() + ")")
                                        .collect(Collectors.joining(", ")),
                        "take back the later entries first, or record what should stand");
            case Undo.Outcome.NoSuchEntry(long length) ->
                throw Stop.noAnswer("the journal has no entries " + entries, "it has " + length, List.of());
        };
    }

    private Answer answer(Proposal proposal, Head head) {
        Json answer = JsonObject.EMPTY
                .put(
                        "put",
                        Json.texts(proposal.put().stream()
                                .map(record -> record.file() + " " + record.key())
                                .toList()))
                .put(
                        "removed",
                        Json.texts(proposal.removed().stream()
                                .map(record -> record.file() + " " + record.key())
                                .toList()))
                .put("recorded", !dryRun)
                .put("entries", head.sequence())
                .text("head", head.hash());
        return Answer.of(answer, page -> {
            proposal.put().forEach(record -> page.line("as before  " + record.file() + " " + record.key()));
            proposal.removed().forEach(record -> page.line("taken out  " + record.file() + " " + record.key()));
            page.text(dryRun ? "Nothing was recorded." : "Recorded; the journal has " + head.sequence() + " entries.");
        });
    }
}
