package org.charterworks.app.cli;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.network.flow.MaxFlow;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Network;
import org.charterworks.network.path.Route;
import org.charterworks.network.resilience.DisjointRoutes;
import org.charterworks.roadmap.traffic.BetweenPlaces;
import org.charterworks.roadmap.traffic.LossLine;
import org.charterworks.roadmap.traffic.Shock;

/// What must not fail, for people: worst losses, shocks, and what holds between two places.
record ResilienceText(ResilienceReport report, int top, boolean ids) {
    private static final double MILLION = 1e6;

    Consumer<Page> print() {
        return page -> {
            page.text(FlowsText.heading("Resilience", report.traffic(), report.dateRule()));
            report.between().ifPresent(places -> between(places, page));
            losses(page);
            shocks(page);
            page.blank().text(Figures.LEGEND);
            page.text("Method: docs/methods/resilience.md");
        };
    }

    private void losses(Page page) {
        List<LossLine> worst =
                report.losses().stream().filter(LossLine::matters).limit(top).toList();
        long matter = report.losses().stream().filter(LossLine::matters).count();
        page.heading(report.losses().size() + " losses tried, " + matter + " of them matter; worst first");
        Table table = new Table()
                .text("lost")
                .words("what")
                .numbers("without room, thousand t/yr")
                .numbers("extra cost, million USD/yr")
                .words("");
        for (LossLine line : worst) {
            table.row(
                    name(line),
                    line.event().kind().code(),
                    FlowsText.thousands(line.unserved()),
                    Numbers.spread(
                            line.extraUsd().lowest() / MILLION,
                            line.extraUsd().central() / MILLION,
                            line.extraUsd().highest() / MILLION),
                    Figures.mark(report.figures().of(line).getFirst().grade()));
        }
        page.table(table);
        page.text("Tonnes that find no room stand apart from what the rest pays more; the two are never added up. Extra"
                + " cost below 0: dear cargo gave way.");
        if (ids) {
            worst.forEach(line -> report.figures()
                    .of(line)
                    .forEach(figure -> page.line(figure.id().toString())));
        }
    }

    private String name(LossLine line) {
        if (!line.name().isEmpty()) {
            return line.name() + " (" + line.event().id() + ")";
        }
        return FlowsText.name(line.event().elements().getFirst(), network());
    }

    private void shocks(Page page) {
        if (report.shocks().isEmpty()) {
            return;
        }
        Table table = new Table()
                .text("shock")
                .words("from, until")
                .numbers("held t/day")
                .numbers("longest queue thousand t")
                .numbers("days to drain")
                .numbers("extra thousand USD/day");
        for (Shock shock : report.shocks()) {
            table.row(
                    shock.scenario().name(),
                    shock.from() + " " + shock.until().map(Object::toString).orElse("lasting"),
                    FlowsText.spread(shock.heldPerDay()),
                    shock.longestTonnes().map(FlowsText::thousands).orElse(shock.holdsNothing() ? "0" : "grows"),
                    shock.neverDrains()
                            ? "never"
                            : shock.daysToDrain().map(FlowsText::spread).orElse(shock.holdsNothing() ? "0" : "lasts"),
                    FlowsText.thousands(shock.extraUsdPerDay()));
        }
        page.heading("Shocks of the programme's scenarios: the first day with them against the same day without")
                .table(table);
    }

    private void between(BetweenPlaces places, Page page) {
        page.heading("Between " + FlowsText.name(places.from(), network()) + " and "
                + FlowsText.name(places.to(), network()));
        apart("No link shared", places.linksApart(), page);
        apart("No place shared", places.placesApart(), page);
        switch (places.most()) {
            case MaxFlow.Limited limited ->
                page.text("The most that can pass: " + Numbers.of(limited.tonnesPerYear() / MILLION)
                        + " million t/yr, limited nearest to the start by " + names(limited.cut()));
            case MaxFlow.NotLimited way ->
                page.text("The most that can pass is not known: no capacity is known on "
                        + way.way().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
    }

    private void apart(String what, DisjointRoutes found, Page page) {
        switch (found) {
            case DisjointRoutes.Pair pair -> {
                page.text(what + ": " + Numbers.of(pair.totalCost()) + " USD/t for both together");
                page.text("   " + way(pair.first()));
                page.text("   " + way(pair.second()));
            }
            case DisjointRoutes.Shared shared ->
                page.text(what + ": no two such routes; every one runs over " + names(shared.shared()));
            case DisjointRoutes.None _ -> page.text(what + ": there is no route");
        }
    }

    private String way(Route route) {
        return route.nodes().stream()
                .map(node -> network().node(node).name().replaceFirst(" \\(.*", ""))
                .collect(Collectors.joining(" – "));
    }

    private String names(List<? extends ElementId> elements) {
        return elements.isEmpty()
                ? "no single element"
                : elements.stream().map(each -> FlowsText.name(each, network())).collect(Collectors.joining(", "));
    }

    private Network network() {
        return report.traffic().snapshot().network();
    }
}
