package org.charterworks.app.cli;

import java.util.List;
import java.util.function.Consumer;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.Input;
import org.charterworks.roadmap.schedule.Delivery;

/// The cost of a delay for people: one block for each variant, never added up.
record DelayText(DelayReport report, boolean ids) {

    private static final int MOST_INPUTS = 12;

    Consumer<Page> print() {
        return page -> {
            page.text(report.project().name() + " (" + report.project().id() + ") " + report.months()
                    + " months later than in the scenario " + report.scenario().id());
            report.cases().forEach(each -> print(each, page));
            page.blank()
                    .text("Low to high inputs; money undiscounted, months lost are lost for good. "
                            + "The variants answer different questions and are never added. "
                            + "Method: docs/methods/delay-cost.md");
            page.text(Figures.LEGEND);
        };
    }

    private void print(DelayReport.Case each, Page page) {
        page.heading("Variant " + each.says() + " (" + each.delay().planned() + " to "
                + each.delay().until() + ")");
        Table table =
                new Table().words("lost").text("low to high around central").words("");
        row("money", each.figure("money"), table);
        row("  of it transport", each.figure("money-transport"), table);
        row("  of it tonnes without room", each.figure("money-unserved"), table);
        row("  of it value of time", each.figure("money-time"), table);
        row("cargo that finds room", each.figure("tonnes"), table);
        row("transit, cargo moving either way", each.figure("tonne-days"), table);
        table.row("  days per tonne of demand touched", Numbers.of(report.daysPerTonne(each)), "");
        row("CO2e", each.figure("co2"), table);
        page.table(table);
        moved(each, page);
        inputs(each.figure("money"), page);
        if (ids) {
            each.figures().forEach(figure -> page.line(figure.id().toString()));
        }
    }

    private static void row(String what, Figure figure, Table table) {
        table.row(what, Figures.text(figure), Figures.mark(figure.grade()));
    }

    private static void moved(DelayReport.Case each, Page page) {
        if (each.delay().moved().isEmpty()) {
            page.text("Nothing moves.");
            return;
        }
        Table table = new Table().words("moves").words("to").text("why");
        for (var moved : each.delay().moved().entrySet()) {
            MilestoneId milestone = moved.getKey();
            Delivery delivery = moved.getValue();
            table.row(milestone.value(), delivery.on().toString(), delivery.why());
        }
        page.blank().table(table);
    }

    private static void inputs(Figure figure, Page page) {
        Table table = new Table().text("input").text("value").words("unit").words("");
        List<Input> inputs = figure.inputs().stream().distinct().toList();
        inputs.stream()
                .limit(MOST_INPUTS)
                .forEach(input -> table.row(input.label(), input.value(), input.unit(), mark(input)));
        page.blank().table(table);
        if (inputs.size() > MOST_INPUTS) {
            page.note("and " + (inputs.size() - MOST_INPUTS) + " more: charterworks explain " + figure.id());
        }
    }

    private static String mark(Input input) {
        return Figures.mark(input.grade());
    }
}
