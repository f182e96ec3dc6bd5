package org.charterworks.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.explain.RiskFigures;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.risk.LossRisk;
import org.charterworks.roadmap.risk.MilestoneRisk;
import org.charterworks.roadmap.risk.Outcome;
import org.charterworks.roadmap.risk.Risk;

/// The risk of dates for people and machines.
record RiskReport(RiskFigures figures, boolean ids) {

    private static final String CANNOT_SAY =
            "The record holds promises that somebody wrote down, and those that were broken are written down more often:"
                    + " it errs on the late side. Money is undiscounted, on central inputs, for cargo only.";

    private Risk risk() {
        return figures.risk();
    }

    JsonObject json() {
        Risk risk = risk();
        return JsonObject.EMPTY
                .text("scenario", risk.question().scenario())
                .text("on", risk.question().on())
                .put("runs", risk.question().runs())
                .put("seed", risk.question().seed())
                .put("uplift", risk.question().uplift())
                .put("correlation", risk.correlation())
                .text("horizon", risk.horizon())
                .put("states", risk.states())
                .put("tolerance_usd_per_year", risk.toleranceUsd())
                .text("says", CANNOT_SAY)
                .put("milestones", Json.items(risk.milestones(), this::milestone))
                .put("cost", Figures.json(figures.cost()).with(loss(risk.loss())))
                .put("projects", Json.items(byCost(), this::project))
                .put("years", Json.items(risk.years(), RiskReport::year))
                .put("record", Json.items(risk.outcomes(), RiskReport::outcome));
    }

    private JsonObject milestone(MilestoneRisk milestone) {
        return JsonObject.EMPTY
                .text("milestone", milestone.milestone())
                .text("planned", milestone.planned())
                .put("chances", Json.items(figures.chances(milestone), Figures::json))
                .put("p50", quantile(milestone.median()))
                .put("p80", quantile(milestone.p80()))
                .put("p95", quantile(milestone.p95()))
                .put("mean_days", milestone.mean())
                .put("sd_days", milestone.sdDays())
                .put("criticality", milestone.criticality())
                .put("float_days", milestone.floatDays())
                .text("reference_class", RiskFigures.says(milestone.overruns()));
    }

    private static JsonObject quantile(MilestoneRisk.Quantile quantile) {
        return JsonObject.EMPTY.text("on", quantile.on()).put("error_days", quantile.errorDays());
    }

    private JsonObject project(ProjectId project) {
        List<Figure> costs = figures.costs(project);
        Risk.ProjectLoss loss = loss(project);
        return JsonObject.EMPTY
                .text("project", project)
                .put("alone", Figures.json(costs.get(0)).with(loss(loss.alone())))
                .put("saved", Figures.json(costs.get(1)).with(loss(loss.saved())));
    }

    private Risk.ProjectLoss loss(ProjectId project) {
        Risk.ProjectLoss loss = risk().projects().get(project);
        if (loss == null) {
            throw new IllegalArgumentException(project + " has no loss");
        }
        return loss;
    }

    private static JsonObject loss(LossRisk loss) {
        return JsonObject.EMPTY
                .put("mean_usd", loss.mean())
                .put("error_usd", loss.error())
                .put("p50_usd", loss.p50())
                .put("p80_usd", loss.p80())
                .put("p95_usd", loss.p95());
    }

    private static JsonObject year(Risk.YearWorth year) {
        return JsonObject.EMPTY
                .put("year", year.year())
                .put("planned_usd", year.planned())
                .put("p10_usd", year.p10())
                .put("p50_usd", year.p50())
                .put("p90_usd", year.p90());
    }

    private static JsonObject outcome(Outcome outcome) {
        return JsonObject.EMPTY
                .text("milestone", outcome.milestone())
                .text("said_on", outcome.saidOn())
                .text("promised", outcome.promised())
                .text("became", outcome.became())
                .put("reached", outcome.reached())
                .put("overrun", outcome.overrun());
    }

    private List<ProjectId> byCost() {
        List<Map.Entry<ProjectId, Risk.ProjectLoss>> projects =
                new ArrayList<>(risk().projects().entrySet());
        projects.sort(Comparator.comparingDouble((Map.Entry<ProjectId, Risk.ProjectLoss> each) ->
                        -each.getValue().alone().mean())
                .thenComparing(Map.Entry::getKey));
        return projects.stream().map(Map.Entry::getKey).toList();
    }

    Consumer<Page> print() {
        return page -> {
            Risk risk = risk();
            page.text("The dates of the scenario " + risk.question().scenario() + " as seen on "
                    + risk.question().on() + ", drawn "
                    + Numbers.of(risk.question().runs()) + " times, seed "
                    + risk.question().seed()
                    + (risk.question().uplift()
                            ? ", overrun as the promises on record were"
                            : ", as far as the ranges of the sources go"));
            page.blank().table(dates());
            page.note(
                    "chances in %, ± the standard error of the drawing. critical: % of runs in which it sets the date of"
                            + " one that nothing waits for.");
            page.heading("Expected cost of all lateness up to " + risk.horizon() + ": " + Figures.text(figures.cost())
                    + " " + Figures.mark(figures.cost().grade()));
            page.note("80 in 100 runs cost no more than " + millions(risk.loss().p80()) + ", 95 no more than "
                    + millions(risk.loss().p95()) + " million USD");
            page.blank().table(costs());
            page.blank().text(reference());
            page.text(CANNOT_SAY + " Method: docs/methods/schedule-risk.md");
            page.text(Figures.LEGEND);
            if (ids) {
                risk.milestones()
                        .forEach(milestone -> figures.chances(milestone)
                                .forEach(figure -> page.line(figure.id().toString())));
                byCost().forEach(project -> figures.costs(project)
                        .forEach(figure -> page.line(figure.id().toString())));
                page.line(figures.cost().id().toString());
            }
        };
    }

    private Table dates() {
        Table table = new Table()
                .text("milestone")
                .words("first promised")
                .numbers("met")
                .words("planned")
                .numbers("met")
                .words("50 in 100 by")
                .words("80 by")
                .words("95 by")
                .numbers("critical");
        for (MilestoneRisk milestone : risk().milestones()) {
            MilestoneRisk.Chance planned = milestone.promises().getLast();
            boolean held = milestone.promises().size() > 1;
            table.row(
                    milestone.milestone().value(),
                    held ? milestone.promises().getFirst().by().toString() : "",
                    held ? percent(milestone.promises().getFirst()) : "",
                    planned.by().toString(),
                    percent(planned),
                    milestone.median().on().toString(),
                    milestone.p80().on().toString(),
                    milestone.p95().on().toString(),
                    milestone
                            .criticality()
                            .map(share -> Numbers.fixed(100 * share, 0))
                            .orElse(""));
        }
        return table;
    }

    private static String percent(MilestoneRisk.Chance chance) {
        return Numbers.fixed(100 * chance.chance(), 0) + " ± " + Numbers.fixed(100 * chance.error(), 1);
    }

    private Table costs() {
        Table table = new Table()
                .text("late project")
                .numbers("alone late, million USD")
                .numbers("saved were it on plan, million USD")
                .words("");
        for (ProjectId project : byCost()) {
            List<Figure> both = figures.costs(project);
            table.row(
                    project.value(),
                    expected(loss(project).alone()),
                    expected(loss(project).saved()),
                    Figures.mark(both.getFirst().grade()));
        }
        return table;
    }

    /// What is below the tolerance of the method in every year is shown as nothing.
    private String expected(LossRisk loss) {
        return Math.abs(loss.mean()) < risk().toleranceUsd()
                ? "0"
                : millions(loss.mean()) + " ± " + millions(loss.error());
    }

    private static String millions(double usd) {
        return Numbers.of(usd / 1e6);
    }

    private String reference() {
        List<Outcome> outcomes = risk().outcomes();
        long milestones = outcomes.stream().map(Outcome::milestone).distinct().count();
        long reached = outcomes.stream().filter(Outcome::reached).count();
        return outcomes.size() + " promises for " + milestones + " milestones are on record with what became of them ("
                + reached + " reached; of the others the overrun is a lower bound). Milestones are late "
                + (risk().correlation() == 0
                        ? "each by itself."
                        : "together, with a correlation of " + Numbers.of(risk().correlation()) + ".")
                + " " + Numbers.of(risk().states()) + " states of the network were valued; differences below "
                + millions(risk().toleranceUsd()) + " million USD a year count as none.";
    }
}
