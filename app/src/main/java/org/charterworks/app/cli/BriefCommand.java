package org.charterworks.app.cli;

import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Workspace;
import org.charterworks.roadmap.brief.Brief;
import org.charterworks.roadmap.schedule.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How the agreement stands on a day.
@Command(
        name = "brief",
        description =
                "What is done, due, late, without evidence and undated on a day; what a further month of delay costs.")
final class BriefCommand extends ReadingCommand {

    @Mixin
    private MomentOptions moment;

    @Option(
            names = "--priced",
            paramLabel = "NUMBER",
            defaultValue = "3",
            description = "For how many late projects a further month is priced (default: ${DEFAULT-VALUE}).")
    private int priced;

    @Override
    Answer answer(Workspace workspace) {
        Scenario scenario = moment.scenario(workspace);
        Brief brief = Brief.of(workspace.appraisal(), scenario, moment.onOrToday(workspace), priced);
        String dateRule = moment.dateRule(workspace);
        return Answer.of(
                new BriefJson(workspace.programme().register(), scenario, dateRule).of(brief),
                new BriefText(workspace.programme().register(), scenario, dateRule, viewer()).of(brief));
    }
}
