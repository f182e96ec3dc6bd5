package org.charterworks.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.ChangeOutcome;
import org.charterworks.app.exchange.edit.Minutes;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.MeetingId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Records a meeting, what it decided, and everything the decisions change, in one transaction.
@Command(
        name = Minutes.COMMAND,
        description = "Shows what the minutes of a meeting change in the register, and with --apply records the"
                + " meeting, its decisions and their changes together.")
final class DecideCommand extends RecordingCommand {

    @Parameters(paramLabel = "FILE", description = "The minutes, a YAML file; docs/programme-format.md describes it.")
    private Path file = Path.of("");

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why (default: minutes of the meeting).")
    private String reason = "";

    @Override
    Answer answer(OpenJournal open) {
        Minutes minutes = Minutes.inFile(file);
        ChangeOutcome.Done done = carryOut(
                open,
                minutes,
                List.of(),
                reason.isBlank() ? minutes.usualReason() : reason,
                file + " cannot be carried out");
        MinutesReport report = new MinutesReport(MinutesReport.register(done.programme()));
        Meeting meeting =
                report.register().findMeeting(new MeetingId(minutes.meeting())).orElseThrow();
        return Answer.of(recorded(report.json(meeting), done), page -> {
            report.print(meeting, page);
            page.heading("Records: " + records(done).size());
            records(done).forEach(page::note);
            recorded(page, done);
        });
    }
}
