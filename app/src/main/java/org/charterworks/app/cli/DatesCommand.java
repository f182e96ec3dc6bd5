package org.charterworks.app.cli;

import java.time.LocalDate;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Workspace;
import org.charterworks.roadmap.schedule.PlanFloats;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.schedule.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The dates of a scenario: when each milestone comes, how far it can slip, and whether it keeps its first promise.
@Command(
        name = "dates",
        description = "When each milestone comes in a scenario, how far it can slip before others move, which path is"
                + " critical, and which first promises are at risk.")
final class DatesCommand extends ReadingCommand {

    @Mixin
    private MomentOptions moment;

    @Override
    Answer answer(Workspace workspace) {
        Scenario scenario = moment.scenario(workspace);
        LocalDate on = moment.onOrToday(workspace);
        Schedule schedule = workspace.appraisal().schedule(scenario);
        DatesReport report = new DatesReport(
                workspace.programme().register(),
                schedule,
                PlanFloats.of(workspace.programme().register(), schedule),
                workspace.appraisal().chances(scenario, on),
                moment.dateRule(workspace));
        return Answer.of(report.json(), report::print);
    }
}
