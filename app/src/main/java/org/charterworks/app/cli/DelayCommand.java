package org.charterworks.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Lookup;
import org.charterworks.app.compute.Workspace;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.Delay;
import org.charterworks.roadmap.valuation.JointDelay;
import org.charterworks.roadmap.valuation.Variant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What it costs when a project comes later.
@Command(name = "delay", description = "What is lost when a project comes some months later than in the scenario.")
final class DelayCommand extends ReadingCommand {

    private static final int MOST_MONTHS = 240;

    /// Which of the two questions is asked.
    enum Asked {
        ALONE,
        LAST_IN,
        BOTH;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        List<Variant> variants() {
            return switch (this) {
                case ALONE -> List.of(Variant.ALONE);
                case LAST_IN -> List.of(Variant.LAST_IN);
                case BOTH -> List.of(Variant.values());
            };
        }
    }

    @Option(
            names = "--project",
            paramLabel = "ID",
            description = "Id or name of the project; without it all projects, dearest month of delay first.")
    private String project = "";

    @Option(
            names = "--months",
            paramLabel = "NUMBER",
            defaultValue = "12",
            description = "How many months later (default: ${DEFAULT-VALUE}).")
    private int months = 12;

    @Option(
            names = "--with",
            paramLabel = "ID[:MONTHS]",
            description =
                    "Another project late together with it; may be given several times. The loss is shared out among"
                            + " the late projects.")
    private List<String> with = new ArrayList<>();

    @Option(
            names = "--variant",
            paramLabel = "WHICH",
            defaultValue = "both",
            converter = Codes.OfVariants.class,
            description = "What else is believed: alone, last-in or both (default: ${DEFAULT-VALUE}).")
    private Asked variant = Asked.BOTH;

    @Option(
            names = "--scenario",
            paramLabel = "ID",
            defaultValue = "",
            description = "In this scenario (default: the one that follows the forecasts).")
    private String scenario = "";

    @Mixin
    private FigureOptions figures;

    @Override
    Answer answer(Workspace workspace) {
        if (months < 0 || months > MOST_MONTHS) {
            throw new ParameterException(spec().commandLine(), "--months " + months + ": expected 0 to " + MOST_MONTHS);
        }
        Scenario chosen = scenario.isEmpty() ? workspace.usualScenario() : MomentOptions.scenario(workspace, scenario);
        if (project.isEmpty()) {
            if (months == 0 || !with.isEmpty()) {
                throw new ParameterException(
                        spec().commandLine(), "without --project: expected 1 month or more and no --with");
            }
            DelayRanking ranking = DelayRanking.of(workspace, chosen, months);
            return Answer.of(ranking.json(), ranking.print());
        }
        Project late = project(workspace, project);
        if (!with.isEmpty()) {
            JointReport joint = joint(workspace, chosen, late);
            return Answer.of(joint.json(), joint.print(figures.ids()));
        }
        List<DelayReport.Case> cases = new ArrayList<>();
        for (Variant each : variant.variants()) {
            cases.add(priced(workspace.appraisal(), chosen, late, each));
        }
        DelayReport report = new DelayReport(workspace.programme(), chosen, late, months, cases);
        return Answer.of(report.json(), new DelayText(report, figures.ids()).print());
    }

    private JointReport joint(Workspace workspace, Scenario chosen, Project late) {
        SortedMap<ProjectId, Integer> monthsLate = new TreeMap<>(Map.of(late.id(), months));
        for (String each : with) {
            int colon = each.lastIndexOf(':');
            String number = colon < 0 ? Integer.toString(months) : each.substring(colon + 1);
            if (!number.matches("[0-9]{1,3}") || Integer.parseInt(number) > MOST_MONTHS) {
                throw new ParameterException(
                        spec().commandLine(),
                        "--with " + each + ": expected a project and 0 to " + MOST_MONTHS
                                + " months, such as PRJ-ONE:6");
            }
            monthsLate.put(
                    project(workspace, colon < 0 ? each : each.substring(0, colon))
                            .id(),
                    Integer.parseInt(number));
        }
        if (monthsLate.size() > JointDelay.MOST_PROJECTS) {
            throw new ParameterException(
                    spec().commandLine(),
                    monthsLate.size() + " projects late together: expected at most " + JointDelay.MOST_PROJECTS);
        }
        Appraisal appraisal = workspace.appraisal();
        JointDelay joint = appraisal
                .jointDelay(chosen, monthsLate)
                .orElseThrow(() -> Stop.noAnswer(
                        "one of " + monthsLate.keySet() + " cannot be late in the scenario " + chosen.id()
                                + ": it has no effect on the network that rests on a date to come",
                        "ask for each alone to see which, or in another scenario",
                        List.of()));
        return new JointReport(workspace.programme(), chosen, joint, appraisal.figures(chosen, joint));
    }

    private DelayReport.Case priced(Appraisal appraisal, Scenario chosen, Project late, Variant each) {
        return switch (appraisal.delay(chosen, late.id(), months, each)) {
            case Delay.Priced priced -> new DelayReport.Case(priced, appraisal.figures(chosen, priced));
            case Delay.NotPriced(ProjectId id, String reason, String advice) ->
                throw Stop.noAnswer("no price for a delay of " + id + ": " + reason, advice, List.of());
        };
    }

    /// A project by id or name.
    static Project project(Workspace workspace, String text) {
        return switch (workspace.project(text)) {
            case Lookup.Found<Project>(Project found) -> found;
            case Lookup.Unclear<Project> unclear -> throw Stop.unclear(unclear);
        };
    }
}
