package org.charterworks.app.cli;

import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Workspace;
import org.charterworks.roadmap.traffic.Traffic;
import org.charterworks.roadmap.traffic.TrafficModel;
import org.charterworks.roadmap.traffic.TrafficQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// What holds cargo back.
@Command(
        name = "bottlenecks",
        description =
                "What is full, the tonnes it withholds, what relief is worth, what lifts it, and what it holds back.")
final class BottlenecksCommand extends ReadingCommand {

    @Mixin
    private DemandOptions demand;

    @Mixin
    private FigureOptions figures;

    @Override
    Answer answer(Workspace workspace) {
        TrafficModel model = workspace.appraisal().traffic();
        TrafficQuestion question = demand.question(workspace);
        Traffic traffic = model.traffic(question);
        BottlenecksReport report = new BottlenecksReport(
                workspace.programme(),
                traffic,
                workspace.appraisal().figures(traffic),
                model.bottlenecks(question),
                model.growth(question),
                demand.dateRule(workspace));
        return Answer.of(report.json(), new BottlenecksText(report, figures.ids()).print());
    }
}
