package org.charterworks.app.cli;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.network.model.Grade;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.valuation.Synergy;

/// Values for people: a table of single projects and one of clusters, without totals.
record ValueText(ValueReport report, boolean ids) {

    Consumer<Page> print() {
        return page -> {
            page.text("Values on " + report.on() + " (" + report.dateRule() + "), scenario "
                    + report.scenario().id() + ", low to high inputs around central");
            if (!report.lines().isEmpty()) {
                page.blank().table(projects());
            }
            nothing(page);
            if (!report.together().isEmpty()) {
                Figure together = report.together().getFirst();
                page.blank()
                        .text("Everything the scenario delivers by then, as one package: " + Figures.text(together)
                                + " "
                                + Figures.mark(together.grade()) + ". "
                                + report.shares().map(ShareWords::how).orElse(ShareWords.NOT_ASKED));
            }
            report.lines().forEach(line -> behind(line, page));
            if (!report.clusters().isEmpty()) {
                page.heading("Clusters found: worth something only together").table(clusters());
                report.clusters().forEach(cluster -> behind(cluster.pieces(), page));
            }
            if (!report.synergies().isEmpty()) {
                page.heading("Pairs: worth together beyond one by one (above 0 they need each other, below 0 they"
                                + " replace each other)")
                        .table(pairs());
            }
            page.blank()
                    .text(
                            "alone: added to what has happened, nothing else being built (PINT). share: of the package, averaged over"
                                    + " all orders of building (Shapley). last in: lost when it alone is missing (TOOT). Alone and"
                                    + " last in are never added over rows; a group is valued as a group. Methods:"
                                    + " docs/methods/value.md, docs/methods/shapley.md");
            page.text(Figures.LEGEND);
            if (ids) {
                page.blank();
                report.lines().forEach(line -> ids(line, page));
                report.clusters().forEach(cluster -> ids(cluster.pieces(), page));
            }
        };
    }

    private Table projects() {
        Table table = new Table()
                .text("project")
                .numbers("alone million USD/yr")
                .numbers("share million USD/yr")
                .numbers("last in million USD/yr")
                .words("");
        for (ValueReport.Line line : report.lines()) {
            if (line.isNothing()) {
                continue;
            }
            ProjectId project = line.projects().first();
            table.row(
                    project.value() + " "
                            + report.programme().register().project(project).name(),
                    Figures.inMillions(line.alone("money")),
                    line.share("money").map(Figures::inMillions).orElse("not asked"),
                    Figures.inMillions(line.lastIn("money")),
                    mark(line));
        }
        return table;
    }

    private Table pairs() {
        Table table = new Table().text("pair").numbers("alone million USD/yr").numbers("last in million USD/yr");
        for (Synergy pair : report.synergies()) {
            if (pair.isSomething()) {
                table.row(
                        pair.one() + " with " + pair.other(),
                        inMillions(pair.aloneUsd()),
                        inMillions(pair.lastInUsd()));
            }
        }
        return table;
    }

    private static String inMillions(Runs usd) {
        return Numbers.spread(usd.lowest() / 1e6, usd.central() / 1e6, usd.highest() / 1e6);
    }

    private void behind(ValueReport.Line line, Page page) {
        line.behind().ifPresent(why -> new BehindText(report.programme(), why).print(page));
    }

    private void nothing(Page page) {
        String without = report.lines().stream()
                .filter(ValueReport.Line::isNothing)
                .map(ValueReport.Line::names)
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            page.blank()
                    .text(
                            "Nothing in any run, alone or last in (a share may be above nothing; energy and data links carry no demand): "
                                    + without);
        }
    }

    private Table clusters() {
        Table table = new Table()
                .text("cluster")
                .numbers("alone million USD/yr")
                .numbers("last in million USD/yr")
                .numbers("last in thousand t/yr")
                .words("");
        for (ValueReport.Together together : report.clusters()) {
            row(
                    together.name() + " (" + together.cluster().id() + "): "
                            + together.pieces().names(),
                    together.pieces(),
                    table);
            if (!together.cluster().waitsFor().isEmpty()) {
                row(
                        "  with what they wait for: "
                                + together.cluster().waitsFor().stream()
                                        .map(ProjectId::value)
                                        .collect(Collectors.joining(", ")),
                        together.withWhatTheyWaitFor(),
                        table);
            }
        }
        return table;
    }

    private static void row(String what, ValueReport.Line line, Table table) {
        table.row(
                what,
                Figures.inMillions(line.alone("money")),
                Figures.inMillions(line.lastIn("money")),
                Figures.inThousands(line.lastIn("tonnes")),
                mark(line));
    }

    private static String mark(ValueReport.Line line) {
        Grade worst = line.alone("money").grade().worst(line.lastIn("money").grade());
        return Figures.mark(worst);
    }

    private static void ids(ValueReport.Line line, Page page) {
        line.share().stream().map(Figure::id).forEach(id -> page.line(id.toString()));
        line.alone().stream().map(Figure::id).forEach(id -> page.line(id.toString()));
        line.lastIn().stream().map(Figure::id).forEach(id -> page.line(id.toString()));
    }
}
