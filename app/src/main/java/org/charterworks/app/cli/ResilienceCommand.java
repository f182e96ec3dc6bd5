package org.charterworks.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Lookup;
import org.charterworks.app.compute.Workspace;
import org.charterworks.network.model.Node;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.traffic.BetweenPlaces;
import org.charterworks.roadmap.traffic.Traffic;
import org.charterworks.roadmap.traffic.TrafficQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What must not fail.
@Command(
        name = "resilience",
        description =
                "Loss of every link, place and shared-risk group; shocks with recovery; with --from and --to, routes apart"
                        + " and the most that can pass.")
final class ResilienceCommand extends ReadingCommand {

    @Mixin
    private DemandOptions demand;

    @Option(names = "--from", paramLabel = "PLACE", description = "Between this place and --to: id, name or UN/LOCODE.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "PLACE", description = "The other end.")
    private @Nullable String to;

    @Option(
            names = "--top",
            paramLabel = "NUMBER",
            defaultValue = "15",
            description = "How many losses to print (default: ${DEFAULT-VALUE}); --json has them all.")
    private int top;

    @Mixin
    private FigureOptions figures;

    @Override
    Answer answer(Workspace workspace) {
        if ((from == null) != (to == null)) {
            throw new ParameterException(spec().commandLine(), "--from and --to go together");
        }
        if (top < 0) {
            throw new ParameterException(spec().commandLine(), "--top " + top + ": expected 0 or more");
        }
        Appraisal appraisal = workspace.appraisal();
        TrafficQuestion question = demand.question(workspace);
        Traffic traffic = appraisal.traffic().traffic(question);
        ResilienceReport report = new ResilienceReport(
                workspace.programme(),
                traffic,
                appraisal.figures(traffic),
                appraisal.resilience().losses(question),
                new ArrayList<>(appraisal.shocks().all()),
                between(workspace, traffic),
                demand.dateRule(workspace));
        return Answer.of(report.json(), new ResilienceText(report, top, figures.ids()).print());
    }

    private Optional<BetweenPlaces> between(Workspace workspace, Traffic traffic) {
        if (from == null || to == null) {
            return Optional.empty();
        }
        Node start = place(workspace, from);
        Node end = place(workspace, to);
        if (start.id().equals(end.id())) {
            throw Stop.noAnswer("both places are " + start.id(), "name two different places", List.of());
        }
        return Optional.of(BetweenPlaces.of(workspace.programme(), traffic, start.id(), end.id()));
    }

    private static Node place(Workspace workspace, String text) {
        return switch (workspace.node(text)) {
            case Lookup.Found<Node>(Node found) -> found;
            case Lookup.Unclear<Node> unclear -> throw Stop.unclear(unclear);
        };
    }
}
