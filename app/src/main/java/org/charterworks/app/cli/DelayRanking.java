package org.charterworks.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.app.compute.Workspace;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.Delay;
import org.charterworks.roadmap.valuation.Variant;

/// What a month of delay costs, for every project with an effect on the network, dearest first.
///
/// @param months a delay of so many months is priced and divided by their number
/// @param silent projects without a price, with the reason
record DelayRanking(Scenario scenario, int months, List<Line> lines, List<Delay.NotPriced> silent) {

    private static final double MILLION = 1e6;

    /// A project with the figures of both variants.
    record Line(Project project, Figure alone, Figure lastIn) {

        double dearest() {
            return Math.max(alone.central(), lastIn.central());
        }

        boolean isNothing() {
            return Math.max(alone.high(), lastIn.high()) < 1;
        }
    }

    static DelayRanking of(Workspace workspace, Scenario scenario, int months) {
        Appraisal appraisal = workspace.appraisal();
        List<Line> lines = new ArrayList<>();
        List<Delay.NotPriced> silent = new ArrayList<>();
        for (ProjectId id : workspace.programme().projectsWithEffects()) {
            Delay alone = appraisal.delay(scenario, id, months, Variant.ALONE);
            Delay lastIn = appraisal.delay(scenario, id, months, Variant.LAST_IN);
            if (alone instanceof Delay.Priced first && lastIn instanceof Delay.Priced second) {
                lines.add(new Line(
                        workspace.programme().register().project(id),
                        appraisal.figures(scenario, first).getFirst(),
                        appraisal.figures(scenario, second).getFirst()));
            } else if (alone instanceof Delay.NotPriced nothing) {
                silent.add(nothing);
            }
        }
        lines.sort(Comparator.comparingDouble(Line::dearest)
                .reversed()
                .thenComparing(line -> line.project().id()));
        return new DelayRanking(scenario, months, lines, silent);
    }

    JsonObject json() {
        return JsonObject.EMPTY
                .text("scenario", scenario.id())
                .put("months", months)
                .text("says", CANNOT_SAY)
                .put("projects", Json.items(lines, this::json))
                .put(
                        "without_price",
                        Json.items(
                                silent,
                                nothing -> JsonObject.EMPTY
                                        .text("project", nothing.project())
                                        .text("reason", nothing.reason())));
    }

    private JsonObject json(Line line) {
        return JsonObject.EMPTY
                .text("project", line.project().id())
                .text("name", line.project().name())
                .put("usd_per_month_alone", perMonth(line.alone()))
                .put("usd_per_month_last_in", perMonth(line.lastIn()))
                .put("alone", Figures.json(line.alone()))
                .put("last_in", Figures.json(line.lastIn()));
    }

    private JsonObject perMonth(Figure figure) {
        return Figures.value(figure.low() / months, figure.central() / months, figure.high() / months);
    }

    private static final String CANNOT_SAY =
            "A price of nothing says that no cargo of the model waits for the project, not that its delay does not matter:"
                    + " energy, data, passengers, jobs and politics are not priced. The two columns answer different"
                    + " questions; neither is ever added up.";

    Consumer<Page> print() {
        return page -> {
            page.text("A month of delay, taken from a delay of " + months + " months, scenario " + scenario.id());
            Table table = new Table()
                    .text("project")
                    .numbers("alone million USD/month")
                    .numbers("last in million USD/month")
                    .words("");
            List<String> nothing = new ArrayList<>();
            for (Line line : lines) {
                if (line.isNothing()) {
                    nothing.add(line.project().id().value());
                } else {
                    table.row(
                            line.project().id() + " " + line.project().name(),
                            inMillions(line.alone()),
                            inMillions(line.lastIn()),
                            Figures.mark(
                                    line.alone().grade().worst(line.lastIn().grade())));
                }
            }
            page.blank().table(table);
            if (!nothing.isEmpty()) {
                page.blank().text("Nothing in any run: " + String.join(", ", nothing));
            }
            silent.forEach(each -> page.text(each.project() + ": no price, " + each.reason()));
            page.blank().text(CANNOT_SAY + " Method: docs/methods/delay-cost.md");
            page.text(Figures.LEGEND);
        };
    }

    private String inMillions(Figure figure) {
        double scale = MILLION * months;
        return Numbers.spread(figure.low() / scale, figure.central() / scale, figure.high() / scale);
    }
}
