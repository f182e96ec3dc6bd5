package org.charterworks.app.web.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.explain.RiskFigures;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.risk.MilestoneRisk;
import org.charterworks.roadmap.risk.Outcome;
import org.charterworks.roadmap.risk.Risk;
import org.jspecify.annotations.Nullable;

/// How likely dates are to be met and what lateness costs on average, as the page shows it.
///
/// @param runs      how many times all dates were drawn
/// @param horizon   first day that does not count any more
/// @param cost      what all lateness together costs on average
/// @param p80       what 80 in 100 runs do not exceed, millions of USD
/// @param p95       what 95 in 100 runs do not exceed, millions of USD
/// @param projects  dearest first
/// @param dates     milestones, the least likely first
/// @param record    what became of promises
/// @param chances   chance by date of the dearest projects, null when no lateness costs anything
/// @param fan       what the works delivered are worth, year by year
/// @param together  how far milestones are late together, in words
public record RiskView(
        String runs,
        long seed,
        DateText on,
        DateText horizon,
        FigureView cost,
        String p80,
        String p95,
        List<ProjectRow> projects,
        List<DateRow> dates,
        List<RecordRow> record,
        @Nullable Drawing chances,
        Drawing fan,
        String together,
        String states,
        String tolerance) {

    public RiskView {
        projects = List.copyOf(projects);
        dates = List.copyOf(dates);
        record = List.copyOf(record);
    }

    /// What a project's lateness costs on average.
    public record ProjectRow(Ref project, FigureView alone, FigureView saved) {}

    /// A milestone with its dates and chances, in whole per cent.
    ///
    /// @param first    the first promise with its chance, null when none is on record
    /// @param critical in how many of 100 runs it sets the date of one that nothing waits for, empty when nothing
    ///                 waits for it
    /// @param reason   what the overruns rest on
    public record DateRow(
            Ref milestone,
            @Nullable Held first,
            Held planned,
            DateText half,
            DateText p80,
            DateText p95,
            String critical,
            String reason) {}

    /// A date a milestone is held to.
    ///
    /// @param error standard error of the drawing, per cent
    public record Held(DateText by, String percent, String error, String why) {}

    /// A promise and what became of it.
    public record RecordRow(
            Ref milestone, DateText said, DateText promised, DateText became, boolean reached, String overrun) {}

    static RiskView of(RiskFigures figures, Register register, Words words) {
        Risk risk = figures.risk();
        List<ProjectId> dearest = risk.projects().keySet().stream()
                .sorted(Comparator.comparingDouble((ProjectId id) -> -alone(risk, id))
                        .thenComparing(id -> id))
                .toList();
        return new RiskView(
                words.count(risk.question().runs()),
                risk.question().seed(),
                words.shown(risk.question().on()),
                words.shown(risk.horizon()),
                FigureView.of(figures.cost(), words),
                millions(risk.loss().p80(), words),
                millions(risk.loss().p95(), words),
                dearest.stream()
                        .filter(id -> Math.abs(alone(risk, id)) >= risk.toleranceUsd()
                                || saved(risk, id) >= risk.toleranceUsd())
                        .map(id -> project(figures, id, register, words))
                        .toList(),
                risk.milestones().stream()
                        .sorted(Comparator.comparingDouble((MilestoneRisk each) ->
                                        each.promises().getLast().chance())
                                .thenComparing(MilestoneRisk::milestone))
                        .map(each -> date(figures, each, register, words))
                        .toList(),
                risk.outcomes().stream()
                        .map(outcome -> recorded(outcome, register, words))
                        .toList(),
                RiskDrawings.chances(risk, dearest, register, words),
                RiskDrawings.fan(risk, words),
                risk.correlation() == 0
                        ? words.say("risk.apart")
                        : words.say("risk.together", decimal(risk.correlation(), 2, words)),
                words.count(risk.states()),
                millions(risk.toleranceUsd(), words));
    }

    private static double alone(Risk risk, ProjectId project) {
        return Stream.ofNullable(risk.projects().get(project))
                .mapToDouble(loss -> loss.alone().mean())
                .sum();
    }

    private static double saved(Risk risk, ProjectId project) {
        return Stream.ofNullable(risk.projects().get(project))
                .mapToDouble(loss -> loss.saved().mean())
                .sum();
    }

    private static ProjectRow project(RiskFigures figures, ProjectId id, Register register, Words words) {
        List<Figure> costs = figures.costs(id);
        return new ProjectRow(
                ValuesView.ref(id, register), FigureView.of(costs.get(0), words), FigureView.of(costs.get(1), words));
    }

    private static DateRow date(RiskFigures figures, MilestoneRisk milestone, Register register, Words words) {
        List<Held> held = new ArrayList<>();
        List<Figure> chances = figures.chances(milestone);
        for (int i = 0; i < chances.size(); i++) {
            MilestoneRisk.Chance chance = milestone.promises().get(i);
            held.add(new Held(
                    words.shown(chance.by()),
                    decimal(100 * chance.chance(), 0, words),
                    decimal(100 * chance.error(), 1, words),
                    FigureView.why(chances.get(i).id())));
        }
        return new DateRow(
                ref(milestone.milestone(), register),
                held.size() > 1 ? held.getFirst() : null,
                held.getLast(),
                words.shown(milestone.median().on()),
                words.shown(milestone.p80().on()),
                words.shown(milestone.p95().on()),
                milestone
                        .criticality()
                        .map(share -> decimal(100 * share, 0, words))
                        .orElse(""),
                words.say(
                        milestone.overruns().ownWeight() == 1 ? "risk.class.alone" : "risk.class.blended",
                        milestone.overruns().ownMilestones(),
                        milestone.overruns().widerMilestones()));
    }

    private static RecordRow recorded(Outcome outcome, Register register, Words words) {
        return new RecordRow(
                ref(outcome.milestone(), register),
                words.shown(outcome.saidOn()),
                words.shown(outcome.promised()),
                words.shown(outcome.became()),
                outcome.reached(),
                decimal(100 * outcome.overrun(), 0, words));
    }

    static Ref ref(MilestoneId id, Register register) {
        Ref project = ValuesView.ref(id.project(), register);
        String title = register.findMilestone(id)
                .map(milestone -> project.name() + ": " + milestone.title())
                .orElse(project.name());
        return new Ref(id.value(), title, project.path());
    }

    private static String millions(double usd, Words words) {
        return words.number(BigDecimal.valueOf(usd / 1e6).setScale(0, RoundingMode.HALF_EVEN));
    }

    private static String decimal(double number, int decimals, Words words) {
        return words.number(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN));
    }
}
