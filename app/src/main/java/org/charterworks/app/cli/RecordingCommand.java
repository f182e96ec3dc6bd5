package org.charterworks.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.compute.ChangeOutcome;
import org.charterworks.app.compute.EditChanges;
import org.charterworks.app.compute.EditProposal;
import org.charterworks.app.exchange.edit.Edit;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.store.FileContent;
import org.charterworks.register.access.Viewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// A command that carries an edit out: shows what it would change, and with `--apply` records it in one transaction.
@Command
abstract class RecordingCommand implements Callable<Integer> {

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Option(names = "--apply", description = "Record it; without this only show what would change.")
    private boolean apply;

    @Option(names = "--actor", paramLabel = "NAME", description = "Who records it; needed with --apply.")
    private String actor = "";

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    @Override
    public final Integer call() {
        if (apply && actor.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--apply: say with --actor who records it");
        }
        check(spec);
        try (OpenJournal open = OpenJournal.of(database, parent.surroundings())) {
            Answer answer = answer(open);
            ReadingCommand.print(answer, json, spec.commandLine().getOut(), parent.surroundings());
            return answer.exitCode();
        }
    }

    /// Refuses options that cannot be meant.
    void check(CommandSpec command) {}

    /// What the command says to its journal.
    abstract Answer answer(OpenJournal open);

    /// Carries an edit out, or only looks what would come of it.
    ///
    /// @param files  kept together with it
    /// @param cannot what cannot be when it is refused, such as `this cannot be stated`
    /// @throws Stop saying why not
    final ChangeOutcome.Done carryOut(
            OpenJournal open, Edit edit, List<FileContent> files, String reason, String cannot) {
        EditProposal proposal =
                new EditProposal(edit, files, Optional.empty(), actor, reason, !apply, Optional.empty());
        return switch (new EditChanges(open.past(Viewer.ofEverything())).change(proposal)) {
            case ChangeOutcome.Done done -> done;
            case ChangeOutcome.Refused refused ->
                throw WrittenAnswer.stop(WrittenAnswer.lines(cannot, refused.problems()));
            case ChangeOutcome.Unsound unsound -> throw WrittenAnswer.unsound(unsound.problems());
            case ChangeOutcome.AgainstTheRules against ->
                throw WrittenAnswer.stop(WrittenAnswer.refusals(against.refusals()));
            case ChangeOutcome.Stale stale -> throw WrittenAnswer.stale(stale);
            case ChangeOutcome.SetBack _ -> throw WrittenAnswer.setBack();
            case ChangeOutcome.NotAllSeen _, ChangeOutcome.Repeated _ ->
                throw new IllegalStateException("a command sees everything, and sends no key");
        };
    }

    /// What was recorded, for machines.
    final JsonObject recorded(JsonObject answer, ChangeOutcome.Done done) {
        return answer.put("records", Json.texts(records(done)))
                .put("recorded", apply)
                .put("entries", done.head().sequence())
                .text("head", done.head().hash());
    }

    /// Names of the records that are put in or changed.
    static List<String> records(ChangeOutcome.Done done) {
        RecordDifference difference = done.difference();
        List<String> records = new ArrayList<>();
        difference.added().forEach(record -> records.add(record.file() + " " + record.key()));
        difference
                .changed()
                .forEach(changed -> records.add(
                        changed.after().file() + " " + changed.after().key()));
        return records;
    }

    /// What was recorded, for people.
    final void recorded(Page page, ChangeOutcome.Done done) {
        page.text(
                apply
                        ? "Recorded in one transaction; the journal has "
                                + done.head().sequence() + " entries."
                        : "Nothing was recorded; repeat with --apply --actor NAME to record it.");
    }
}
