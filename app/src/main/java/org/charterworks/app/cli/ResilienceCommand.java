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

    @Mixin
    private PairOptions places;

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
        Optional<PairOptions.Pair> pair = places.pair();
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
                pair.map(two -> between(workspace, traffic, two)),
                demand.dateRule(workspace));
        return Answer.of(report.json(), new ResilienceText(report, top, figures.ids()).print());
    }

    private static BetweenPlaces between(Workspace workspace, Traffic traffic, PairOptions.Pair pair) {
        Node start = place(workspace, pair.from());
        Node end = place(workspace, pair.to());
        if (start.id().equals(end.id())) {
            throw Stop.noAnswer("both places are " + start.id(), "name two different places", List.of());
        }
        return BetweenPlaces.of(workspace.programme(), traffic, start.id(), end.id());
    }

    private static Node place(Workspace workspace, String text) {
        return switch (workspace.node(text)) {
            case Lookup.Found<Node>(Node found) -> found;
            case Lookup.Unclear<Node> unclear -> throw Stop.unclear(unclear);
        };
    }
}
