package org.charterworks.app.cli;

import java.util.List;
import java.util.function.Consumer;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.JointDelay;

/// What several projects lose by being late together, shared out among them.
record JointReport(Programme programme, Scenario scenario, JointDelay joint, List<Figure> figures) {

    JointReport {
        figures = List.copyOf(figures);
    }

    JsonObject json() {
        return JsonObject.EMPTY
                .text("variant", "joint")
                .text("scenario", scenario.id())
                .put(
                        "late",
                        Json.items(
                                joint.monthsLate().entrySet(),
                                late -> JsonObject.EMPTY
                                        .text("project", late.getKey())
                                        .put("months", late.getValue())))
                .text("first_month", joint.first())
                .text("until_month", joint.until())
                .put("figures", Json.items(figures, Figures::json))
                .put("moved", Json.texts(joint.moved().keySet()));
    }

    Consumer<Page> print(boolean ids) {
        return page -> {
            page.text("Late together, against the scenario " + scenario.id() + " (" + joint.first() + " to "
                    + joint.until() + ")");
            Table lost =
                    new Table().words("lost").text("low to high around central").words("");
            row("money", "money", lost);
            row("cargo that finds room", "tonnes", lost);
            row("transit, cargo moving either way", "tonne-days", lost);
            page.blank().table(lost);
            Table shares = new Table()
                    .text("late project")
                    .numbers("months")
                    .text("its share of the money")
                    .text("of the cargo");
            joint.monthsLate()
                    .forEach((project, months) -> shares.row(
                            project + " "
                                    + programme.register().project(project).name(),
                            Integer.toString(months),
                            Figures.text(figure("share-money-" + project)),
                            Figures.text(figure("share-tonnes-" + project))));
            page.blank().table(shares);
            page.blank()
                    .text(
                            "Shares (Shapley, over all sets of the late projects) add up to the loss. This variant and those of"
                                    + " one project late answer different questions and are never added. Method:"
                                    + " docs/methods/delay-cost.md");
            page.text(Figures.LEGEND);
            if (ids) {
                figures.forEach(figure -> page.line(figure.id().toString()));
            }
        };
    }

    private void row(String what, String measure, Table table) {
        Figure figure = figure(measure);
        table.row(what, Figures.text(figure), Figures.mark(figure.grade()));
    }

    private Figure figure(String measure) {
        return figures.stream()
                .filter(each -> each.id().argument("measure").orElse("").equals(measure))
                .findFirst()
                .orElseThrow();
    }
}
