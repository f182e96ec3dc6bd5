package org.charterworks.app.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Workspace;
import org.charterworks.register.Agenda;
import org.charterworks.register.Register;
import org.charterworks.register.commitment.StatusRule;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.MeetingId;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.roadmap.schedule.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What is before a body, dearest to defer first.
@Command(
        name = "agenda",
        description =
                "What is before the next meeting of a body, ordered by what it costs to leave it until the meeting"
                        + " after; what has no price comes last, with the reason.")
final class AgendaCommand extends ReadingCommand {

    @Option(names = "--body", paramLabel = "ID", required = true, description = "The body.")
    private String body = "";

    @Mixin
    private MomentOptions moment;

    @Mixin
    private FigureOptions figures;

    @Override
    Answer answer(Workspace workspace) {
        Register register = workspace.programme().register();
        Body meant = register.countedBodies().stream()
                .filter(each -> each.id().value().equals(body))
                .findFirst()
                .orElseThrow(() -> Stop.noAnswer(
                        "there is no body " + body,
                        "give the id of a body",
                        register.countedBodies().stream()
                                .map(each -> each.id().value())
                                .toList()));
        LocalDate on = moment.onOrToday(workspace);
        Scenario scenario = moment.scenario(workspace);
        Optional<Meeting> announced = register.contents().meetings().stream()
                .filter(meeting ->
                        meant.id().equals(meeting.body()) && !meeting.on().isOverBy(on))
                .min(Comparator.comparing(Meeting::on));
        Meeting meeting = announced.orElseGet(() -> asIfOn(on, meant));
        Agenda agenda = Agenda.of(register, meeting, StatusRule.standard(), on);
        AgendaReport report = new AgendaReport(
                workspace.appraisal(),
                scenario,
                meant,
                announced,
                agenda,
                workspace.appraisal().deferrals(scenario, agenda));
        return Answer.of(report.json(), report.print(figures.ids()));
    }

    /// A meeting of the body on a day, where none is announced.
    private static Meeting asIfOn(LocalDate on, Body body) {
        return new Meeting(
                new MeetingId("none"),
                body.id(),
                PeriodDate.day(on),
                "",
                false,
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                null);
    }
}
