package org.charterworks.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.exchange.edit.SideEdit;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.Proposal;
import org.charterworks.app.history.Recorder;
import org.charterworks.register.journal.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Records what one side states for itself; the joint state follows from what all sides state.
@Command(
        name = "state",
        description = "Shows, and with --apply records, what one side or an assessor states: how far something is"
                + " done, who answers for it, which evidence it accepts. The joint state is computed.")
final class StateCommand implements Callable<Integer> {

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "KIND:ID", description = "About what: commitment:C-IV.2 or project:PRJ-TRIPP.")
    private String about = "";

    @Option(
            names = "--by",
            paramLabel = "WHO",
            required = true,
            description = "Who states it for itself: party:AZ, or assessor:ID of statements.yaml.")
    private String by = "";

    @Option(names = "--stated-on", paramLabel = "DATE", required = true, description = "When it was stated.")
    private String statedOn = "";

    @Option(
            names = "--fulfilment",
            paramLabel = "STEP",
            description = "How far it is done: not_started, limited, substantial or complete.")
    private String fulfilment = "";

    @Option(names = "--owner", paramLabel = "TEXT", description = "Who answers for it on that side.")
    private String owner = "";

    @Option(names = "--text", paramLabel = "TEXT", description = "The statement in your own words.")
    private String text = "";

    @Option(names = "--source", paramLabel = "ID", description = "Where it is written; may be given several times.")
    private List<String> sources = List.of();

    @Option(
            names = "--accept",
            paramLabel = "EVIDENCE",
            description = "Evidence that the side accepts; may be given several times.")
    private List<String> accepted = List.of();

    @Option(names = "--id", paramLabel = "ID", description = "Short name of the statement (default: made of the rest).")
    private String id = "";

    @Option(names = "--apply", description = "Record it; without this only show what would change.")
    private boolean apply;

    @Option(names = "--actor", paramLabel = "NAME", description = "Who records it; needed with --apply.")
    private String actor = "";

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    @Override
    public Integer call() {
        if (apply && actor.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--apply: say with --actor who records it");
        }
        try (OpenJournal open = OpenJournal.of(database, parent.surroundings())) {
            Answer answer = answer(open);
            ReadingCommand.print(answer, json, spec.commandLine().getOut(), parent.surroundings());
            return answer.exitCode();
        }
    }

    private Answer answer(OpenJournal open) {
        ProgrammeJournal.State.Known known = open.known();
        SideEdit edit = new SideEdit(id, by, about, statedOn, fulfilment, owner, text, sources, accepted);
        SideEdit.Outcome.Ready ready = switch (edit.on(known.records())) {
            case SideEdit.Outcome.Ready fine -> fine;
            case SideEdit.Outcome.Refused refused ->
                throw Stop.refused(
                        String.join("\n  ", WrittenAnswer.lines("this cannot be stated", refused.problems())),
                        "nothing was recorded; mend this and repeat the command");
        };
        RecordDifference difference = known.records().differenceTo(ready.wanted());
        Proposal proposal = Proposal.of(difference, known.head(), actor, "statement of " + by + " on " + about);
        Recorder recorder = new Recorder(open.journal());
        recorder.objection(proposal).ifPresent(WrittenAnswer::head);
        Head head = apply ? WrittenAnswer.head(recorder.record(proposal)) : known.head();
        return answer(difference, proposal, head);
    }

    private Answer answer(RecordDifference difference, Proposal proposal, Head head) {
        List<String> records = proposal.put().stream()
                .map(record -> record.file() + " " + record.key())
                .toList();
        return Answer.of(
                JsonObject.EMPTY
                        .put("records", Json.texts(records))
                        .put("recorded", apply)
                        .put("entries", head.sequence())
                        .text("head", head.hash()),
                page -> {
                    difference.text().lines().forEach(page::line);
                    page.text(
                            apply
                                    ? "Recorded in one transaction; the journal has " + head.sequence() + " entries."
                                    : "Nothing was recorded; repeat with --apply --actor NAME to record it.");
                });
    }
}
