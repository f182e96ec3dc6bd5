package org.charterworks.roadmap.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.model.Grade;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.figure.Input;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.programme.Parameter;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.risk.LossRisk;
import org.charterworks.roadmap.risk.MilestoneRisk;
import org.charterworks.roadmap.risk.Outcome;
import org.charterworks.roadmap.risk.Overruns;
import org.charterworks.roadmap.risk.Risk;
import org.charterworks.roadmap.risk.RiskModel;
import org.charterworks.roadmap.risk.RiskQuestion;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Schedule;

/// The figures of the risk of dates: chances of meeting them, and what lateness costs on average. Ranges are 95 in
/// 100 for the error of the drawing.
///
/// @param plan the schedule whose dates were drawn
public record RiskFigures(Programme programme, Schedule plan, Risk risk) {

    private static final double TWO_SIDED_95 = 1.959963984540054;
    private static final String METHOD = "schedule-risk";
    private static final String DRAWN =
            "the range is the error of the drawing, 95 in 100; it does not hold what the inputs leave open";

    /// What all lateness together costs.
    public Figure cost() {
        List<Input> inputs = new ArrayList<>();
        risk.projects().keySet().forEach(project -> inputs.addAll(effects(project)));
        inputs.addAll(record(risk.outcomes()));
        return loss("cost", "", "expected cost of all lateness up to " + risk.horizon(), risk.loss(), inputs);
    }

    /// What one project's lateness costs with everything else on plan, then what would be saved were it alone on
    /// plan.
    public List<Figure> costs(ProjectId project) {
        Risk.ProjectLoss loss = risk.projects().get(project);
        if (loss == null) {
            return List.of();
        }
        List<Input> inputs = new ArrayList<>(effects(project));
        inputs.addAll(record(risk.outcomes()));
        return List.of(
                loss(
                        "cost-alone",
                        project.value(),
                        "expected cost of " + project + " being late, everything else on plan",
                        loss.alone(),
                        inputs),
                loss(
                        "cost-saved",
                        project.value(),
                        "saved were " + project + " on plan and everything else late as drawn",
                        loss.saved(),
                        inputs));
    }

    /// The chance of meeting each date a milestone is held to, in the order of [MilestoneRisk#promises()].
    public List<Figure> chances(MilestoneRisk milestone) {
        List<Input> inputs = new ArrayList<>();
        plan.delivery(milestone.milestone()).ifPresent(delivery -> inputs.add(date(milestone.milestone(), delivery)));
        inputs.addAll(record(milestone.overruns().wider()));
        return milestone.promises().stream()
                .map(chance -> {
                    double error = TWO_SIDED_95 * chance.error();
                    return figure(
                            chance(risk.question(), milestone.milestone(), chance.which()),
                            "chance that " + milestone.milestone() + " is reached by " + chance.by(),
                            "of 1",
                            new Runs(
                                    Math.max(0, chance.chance() - error),
                                    chance.chance(),
                                    Math.min(1, chance.chance() + error)),
                            inputs,
                            says(milestone.overruns()));
                })
                .toList();
    }

    /// What was done with a reference class, in words.
    public static String says(Overruns overruns) {
        if (overruns.isEmpty()) {
            return "no promise on record is used";
        }
        String class_ = overruns.ownMilestones() + " milestones on record (" + overruns.name() + ")";
        return overruns.ownWeight() == 1
                ? "overruns as of " + class_
                : String.format(
                        Locale.ROOT,
                        "overruns as of %s, fewer than %d: blended %.0f to %.0f with all %d on record",
                        class_,
                        Overruns.ENOUGH,
                        100 * overruns.ownWeight(),
                        100 * (1 - overruns.ownWeight()),
                        overruns.widerMilestones());
    }

    /// The word for a date a milestone is held to.
    public static String code(MilestoneRisk.Held held) {
        return held.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Figure loss(String measure, String project, String label, LossRisk loss, List<Input> inputs) {
        SortedMap<String, String> arguments = arguments(measure, risk.question());
        if (!project.isEmpty()) {
            arguments.put("project", project);
        }
        double error = TWO_SIDED_95 * loss.error();
        return figure(
                new FigureId("risk", arguments),
                label,
                "USD",
                new Runs(loss.mean() - error, loss.mean(), loss.mean() + error),
                inputs,
                DRAWN);
    }

    private Figure figure(FigureId id, String label, String unit, Runs runs, List<Input> inputs, String note) {
        List<Input> all = new ArrayList<>(inputs);
        Parameter correlation = programme.parameters().get(RiskModel.CORRELATION);
        if (correlation != null) {
            InputTrail trail = new InputTrail(programme);
            trail.parameter(RiskModel.CORRELATION);
            all.addAll(trail.inputs());
        }
        Grade grade = all.stream().map(Input::grade).reduce(Grade.MEDIUM, Grade::worst);
        return Figure.spanning(id, label, unit, runs, grade, METHOD, all, note);
    }

    /// Names the chance of meeting a date that a milestone is held to.
    public static FigureId chance(RiskQuestion question, MilestoneId milestone, MilestoneRisk.Held which) {
        SortedMap<String, String> arguments = arguments("chance-" + code(which), question);
        arguments.put("milestone", milestone.value().replace('/', ':'));
        return new FigureId("risk", arguments);
    }

    private static SortedMap<String, String> arguments(String measure, RiskQuestion question) {
        SortedMap<String, String> arguments = new TreeMap<>();
        arguments.put("measure", measure);
        arguments.put("scenario", question.scenario().value());
        arguments.put("on", question.on().toString());
        arguments.put("runs", Integer.toString(question.runs()));
        arguments.put("seed", Long.toString(question.seed()));
        arguments.put("uplift", question.uplift() ? "yes" : "no");
        return arguments;
    }

    private List<Input> effects(ProjectId project) {
        InputTrail trail = new InputTrail(programme);
        for (ProjectEffect effect : programme.effectsOf(project)) {
            trail.effect(effect, plan);
        }
        return trail.inputs();
    }

    private Input date(MilestoneId milestone, Delivery delivery) {
        return new Input(
                "delivery of " + milestone + " (" + delivery.why() + ")",
                delivery.on().toString(),
                "",
                "scenario " + plan.scenario().id(),
                delivery.grade());
    }

    private static List<Input> record(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> new Input(
                        "overrun of " + outcome.milestone() + ": said " + outcome.saidOn() + ", promised for "
                                + outcome.promised() + ", " + (outcome.reached() ? "reached " : "now promised for ")
                                + outcome.became(),
                        String.format(Locale.ROOT, "%.0f", 100 * outcome.overrun()),
                        "% of the time promised",
                        outcome.milestone().toString(),
                        outcome.reached() ? Grade.HIGH : Grade.MEDIUM))
                .toList();
    }
}
