package org.charterworks.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.edit.Minutes;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.Proposal;
import org.charterworks.app.history.Recorder;
import org.charterworks.register.Register;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.MeetingId;
import org.charterworks.register.journal.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Records a meeting, what it decided, and everything the decisions change, in one transaction.
@Command(
        name = Minutes.COMMAND,
        description = "Shows what the minutes of a meeting change in the register, and with --apply records the"
                + " meeting, its decisions and their changes together.")
final class DecideCommand implements Callable<Integer> {

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The minutes, a YAML file; docs/programme-format.md describes it.")
    private Path file = Path.of("");

    @Option(names = "--apply", description = "Record it; without this only show what would change.")
    private boolean apply;

    @Option(names = "--actor", paramLabel = "NAME", description = "Who records it; needed with --apply.")
    private String actor = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why (default: minutes of the meeting).")
    private String reason = "";

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
        Minutes.Outcome.Ready ready = switch (Minutes.read(file, known.records())) {
            case Minutes.Outcome.Ready fine -> fine;
            case Minutes.Outcome.Refused refused ->
                throw Stop.refused(
                        String.join("\n  ", WrittenAnswer.lines(file + " cannot be carried out", refused.problems())),
                        "nothing was recorded; mend this and repeat the command");
        };
        String why = reason.isBlank() ? "minutes of " + ready.meeting() : reason;
        Proposal proposal = Proposal.of(known.records().differenceTo(ready.wanted()), known.head(), actor, why);
        Recorder recorder = new Recorder(open.journal());
        recorder.objection(proposal).ifPresent(WrittenAnswer::head);
        Head head = apply ? WrittenAnswer.head(recorder.record(proposal)) : known.head();
        return answer(ready, proposal, head);
    }

    private Answer answer(Minutes.Outcome.Ready ready, Proposal proposal, Head head) {
        Register register = switch (ProgrammeFolder.read(ready.wanted())) {
            case Read.Loaded loaded -> loaded.programme().register();
            case Read.Refused refused -> throw new IllegalStateException("unsound: " + refused.problems());
        };
        Meeting meeting = register.findMeeting(new MeetingId(ready.meeting())).orElseThrow();
        MinutesReport report = new MinutesReport(register);
        List<String> records = proposal.put().stream()
                .map(record -> record.file() + " " + record.key())
                .toList();
        return Answer.of(
                report.json(meeting)
                        .put("records", Json.texts(records))
                        .put("recorded", apply)
                        .put("entries", head.sequence())
                        .text("head", head.hash()),
                page -> {
                    report.print(meeting, page);
                    page.heading("Records: " + records.size());
                    records.forEach(page::note);
                    page.text(
                            apply
                                    ? "Recorded in one transaction; the journal has " + head.sequence() + " entries."
                                    : "Nothing was recorded; repeat with --apply --actor NAME to record it.");
                });
    }
}
