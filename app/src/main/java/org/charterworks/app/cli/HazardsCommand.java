package org.charterworks.app.cli;

import java.util.List;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Workspace;
import org.charterworks.roadmap.explain.HazardAnswer;
import org.charterworks.roadmap.explain.HazardQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Hazard areas on a day: when they may be clear, and what waits for them.
@Command(
        name = "hazards",
        description = "Hazard areas on a day: clearance so far, when they may be clear, what waits for them.")
final class HazardsCommand extends ReadingCommand {

    @Mixin
    private MomentOptions moment;

    @Option(
            names = "--rate-factor",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "What if clearance went that many times as fast from the day asked about; an assumption.")
    private double rateFactor = 1;

    @Mixin
    private FigureOptions figures;

    @Override
    Answer answer(Workspace workspace) {
        if (!(rateFactor > 0 && rateFactor <= HazardQuestion.MOST_FACTOR)) {
            throw new ParameterException(
                    spec().commandLine(), "--rate-factor " + rateFactor + ": expected a number above 0 and up to 100");
        }
        HazardQuestion question =
                new HazardQuestion(moment.scenario(workspace), moment.onOrToday(workspace), rateFactor);
        List<HazardAnswer> areas = workspace.hazards().areas(question);
        if (areas.isEmpty()) {
            throw Stop.noAnswer(
                    "the programme names no hazard area", "add them to network/hazard_areas.csv", List.of());
        }
        HazardsReport report = new HazardsReport(question, moment.dateRule(workspace), areas);
        return Answer.of(report.json(), new HazardsText(report, figures.ids())::print);
    }
}
