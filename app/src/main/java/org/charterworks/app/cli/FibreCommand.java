package org.charterworks.app.cli;

import java.util.List;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Lookup;
import org.charterworks.app.compute.Workspace;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;
import org.charterworks.roadmap.explain.fibre.Cable;
import org.charterworks.roadmap.explain.fibre.Connection;
import org.charterworks.roadmap.explain.fibre.FibreAppraisal;
import org.charterworks.roadmap.explain.fibre.FibreQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Routes of data on a day.
@Command(
        name = "fibre",
        description =
                "Routes of data on a day: cables, latency, routes that share nothing, loss of a shared-risk group.")
final class FibreCommand extends ReadingCommand {

    @Mixin
    private MomentOptions moment;

    @Option(names = "--from", paramLabel = "PLACE", description = "Place; with --to: only this pair.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "PLACE", description = "Place.")
    private @Nullable String to;

    @Mixin
    private FigureOptions figures;

    @Override
    Answer answer(Workspace workspace) {
        if ((from == null) != (to == null)) {
            throw new ParameterException(spec().commandLine(), "--from and --to go together");
        }
        FibreAppraisal fibre = workspace.fibre();
        FibreQuestion question = new FibreQuestion(moment.scenario(workspace), moment.onOrToday(workspace));
        List<Cable> cables = fibre.cables(question);
        if (cables.isEmpty()) {
            throw Stop.noAnswer("the network has no cable", "add links of layer fibre to network/links.csv", List.of());
        }
        boolean isPair = from != null && to != null;
        List<Connection> connections = isPair ? List.of(pair(workspace, fibre, question)) : fibre.connections(question);
        FibreReport report = new FibreReport(
                question,
                moment.dateRule(workspace),
                isPair ? List.of() : cables,
                connections,
                fibre.losses(question, connections));
        return Answer.of(report.json(), new FibreText(report, figures.ids())::print);
    }

    private Connection pair(Workspace workspace, FibreAppraisal fibre, FibreQuestion question) {
        NodeId start = place(workspace, from);
        NodeId end = place(workspace, to);
        if (start.equals(end)) {
            throw Stop.noAnswer(from + " and " + to + " are one place", "name two places", List.of());
        }
        return fibre.connection(question, start, end);
    }

    private static NodeId place(Workspace workspace, @Nullable String text) {
        return switch (workspace.node(text == null ? "" : text)) {
            case Lookup.Found<Node>(Node found) -> found.id();
            case Lookup.Unclear<Node> unclear -> throw Stop.unclear(unclear);
        };
    }
}
