package org.charterworks.app.cli;

import java.util.function.Consumer;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.compute.Workspace;
import org.charterworks.roadmap.traffic.Traffic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// What the network of a day carries.
@Command(
        name = "flows",
        description = "Tonnes and TEU by route, country and commodity; what finds no room and why; what is full.")
final class FlowsCommand extends ReadingCommand {

    @Mixin
    private DemandOptions demand;

    @Mixin
    private ChoiceOptions choice;

    @Mixin
    private FigureOptions figures;

    @Override
    Answer answer(Workspace workspace) {
        Traffic traffic = workspace.appraisal().traffic().traffic(demand.question(workspace));
        FlowsReport report =
                new FlowsReport(traffic, workspace.appraisal().figures(traffic), demand.dateRule(workspace));
        FittedDemandReport fitted =
                new FittedDemandReport(workspace.programme().inventory().fitted());
        JsonObject json = report.json().put("fitted_demand", fitted.json());
        Consumer<Page> text = new FlowsText(report, figures.ids()).print().andThen(fitted::print);
        return choice.report(workspace, traffic.question())
                .map(chosen -> Answer.of(json.put("choice", chosen.json()), text.andThen(chosen::print)))
                .orElseGet(() -> Answer.of(json, text));
    }
}
