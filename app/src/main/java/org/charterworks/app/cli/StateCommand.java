package org.charterworks.app.cli;

import java.util.List;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.compute.ChangeOutcome;
import org.charterworks.app.exchange.edit.SideEdit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Records what one side states for itself; the joint state follows from what all sides state.
@Command(
        name = "state",
        description = "Shows, and with --apply records, what one side or an assessor states: how far something is"
                + " done, who answers for it, which evidence it accepts. The joint state is computed.")
final class StateCommand extends RecordingCommand {

    @Parameters(
            paramLabel = "KIND:ID",
            description = "About what: commitment:C-IV.2, project:PRJ-TRIPP or milestone:PRJ-TRIPP/feasibility.")
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

    @Override
    Answer answer(OpenJournal open) {
        SideEdit edit = new SideEdit(id, by, about, statedOn, fulfilment, owner, text, sources, accepted);
        ChangeOutcome.Done done =
                carryOut(open, edit, List.of(), "statement of " + by + " on " + about, "this cannot be stated");
        return Answer.of(recorded(JsonObject.EMPTY, done), page -> {
            done.difference().text().lines().forEach(page::line);
            recorded(page, done);
        });
    }
}
