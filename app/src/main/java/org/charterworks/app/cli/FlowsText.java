package org.charterworks.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.network.flow.UnservedReason;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Route;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.traffic.CorridorTonnes;
import org.charterworks.roadmap.traffic.DemandTonnes;
import org.charterworks.roadmap.traffic.ElementTonnes;
import org.charterworks.roadmap.traffic.RouteTonnes;
import org.charterworks.roadmap.traffic.Traffic;

/// What a network carries, for people.
record FlowsText(FlowsReport report, boolean ids) {
    private static final double THOUSAND = 1e3;
    private static final int PLACES_NAMED = 6;

    Consumer<Page> print() {
        return page -> {
            Traffic traffic = report.traffic();
            page.text(heading("Flows", traffic, report.dateRule()));
            page.blank();
            for (Figure figure : report.figures().totals()) {
                page.text(figure.label() + ": " + Figures.text(figure) + "  " + Figures.mark(figure.grade()));
            }
            page.heading("Demand, thousand tonnes a year").table(demands(traffic));
            page.heading("Routes, thousand tonnes a year").table(routes(traffic));
            page.heading("Corridors, by the countries passed, thousand tonnes a year")
                    .table(corridors(traffic));
            page.heading("Countries, thousand tonnes a year; cargo counts once in each it passes")
                    .table(countries(traffic));
            page.heading("Kinds of cargo").table(commodities(traffic));
            full(traffic, page);
            page.blank().text(Figures.LEGEND);
            page.text("Method: docs/methods/traffic.md");
            if (ids) {
                page.blank();
                report.figures().all().forEach(figure -> page.line(figure.id().toString()));
            }
        };
    }

    static String heading(String what, Traffic traffic, String dateRule) {
        boolean same = traffic.question().on().equals(traffic.question().demandOn());
        return what + " on " + traffic.question().on() + " (" + dateRule + ")"
                + (same
                        ? ""
                        : " with the demand of " + traffic.question().demandOn().getYear())
                + ", scenario " + traffic.question().scenario().id() + "; "
                + traffic.status().code().replace('_', ' ')
                + String.format(Locale.ROOT, ", gap %.0e", traffic.relativeGap());
    }

    private static Table demands(Traffic traffic) {
        Table table = new Table()
                .text("demand")
                .numbers("wanted")
                .numbers("carried")
                .numbers("without room")
                .text("because");
        for (DemandTonnes line : traffic.demands()) {
            table.row(
                    line.demand().id() + " (" + line.demand().commodity() + ")",
                    thousands(line.wanted()),
                    thousands(line.served()),
                    thousands(line.unserved()),
                    line.reason() == UnservedReason.NONE
                            ? ""
                            : line.reason().code().replace('_', ' '));
        }
        return table;
    }

    private static Table routes(Traffic traffic) {
        Table table = new Table().text("demand").numbers("tonnes").text("over").words("");
        for (RouteTonnes route : traffic.routes()) {
            table.row(
                    route.demand().value(),
                    thousands(route.tonnes()),
                    over(route.route(), traffic.snapshot().network()),
                    route.oneOfSeveral() ? "one of several" : "");
        }
        return table;
    }

    /// Where a route crosses borders or changes layer, at most so many places.
    static String over(Route route, Network network) {
        List<NodeId> nodes = route.nodes();
        List<String> names = IntStream.range(0, nodes.size())
                .filter(i -> i == 0 || i == nodes.size() - 1 || turns(route, i, network))
                .mapToObj(i -> network.node(nodes.get(i)).name().replaceFirst(" \\(.*", ""))
                .toList();
        if (names.size() <= PLACES_NAMED + 2) {
            return String.join(" – ", names);
        }
        return String.join(" – ", names.subList(0, PLACES_NAMED)) + " – … – " + names.getLast();
    }

    private static boolean turns(Route route, int i, Network network) {
        Link before = network.link(route.links().get(i - 1));
        Link after = network.link(route.links().get(i));
        NodeId next = route.nodes().get(i + 1);
        return before.layer() != after.layer()
                || !network.node(route.nodes().get(i))
                        .country()
                        .equals(network.node(next).country());
    }

    private static Table corridors(Traffic traffic) {
        Table table = new Table()
                .text("through")
                .numbers("tonnes")
                .numbers("% of carried")
                .words("");
        double all = Math.max(1, traffic.servedTonnes().central());
        CorridorTonnes.of(traffic)
                .forEach(each -> table.row(
                        String.join(" – ", each.countries()),
                        thousands(each.tonnes()),
                        Numbers.fixed(100 * each.tonnes().central() / all, 0),
                        each.oneOfSeveral() ? "one of several" : ""));
        return table;
    }

    private static Table countries(Traffic traffic) {
        Table table = new Table().text("country").numbers("tonnes").numbers("% of carried");
        double all = Math.max(1, traffic.servedTonnes().central());
        traffic.countries().entrySet().stream()
                .sorted(Comparator.comparingDouble(each -> -each.getValue().central()))
                .forEach(each -> table.row(
                        each.getKey(),
                        thousands(each.getValue()),
                        Numbers.fixed(100 * each.getValue().central() / all, 0)));
        return table;
    }

    private static Table commodities(Traffic traffic) {
        Table table = new Table()
                .text("cargo")
                .numbers("wanted thousand t")
                .numbers("carried thousand t")
                .numbers("thousand TEU");
        traffic.commodities()
                .forEach((commodity, line) -> table.row(
                        commodity.value(),
                        thousands(line.wanted()),
                        thousands(line.served()),
                        line.teu().map(FlowsText::thousands).orElse("")));
        return table;
    }

    private void full(Traffic traffic, Page page) {
        List<ElementTonnes> binding =
                traffic.elements().stream().filter(ElementTonnes::isBinding).toList();
        if (binding.isEmpty()) {
            page.blank().text("Nothing is full: no element would be worth enlarging for this demand.");
            return;
        }
        Table table = new Table()
                .text("full in at least one run")
                .numbers("tonnes, thousand")
                .numbers("room, thousand")
                .numbers("dual USD/t");
        binding.forEach(each -> table.row(
                name(each.element(), traffic.snapshot().network()),
                thousands(each.tonnes()),
                each.capacity().map(FlowsText::thousands).orElse(""),
                spread(each.dualUsd())));
        page.heading("Full elements; the dual is the worth of the next tonne only, one-sided")
                .table(table);
        page.text("charterworks bottlenecks says what a tenth more room on each would bring.");
    }

    static String name(ElementId id, Network network) {
        String own = id instanceof LinkId link
                ? network.findLink(link).map(Link::name).orElse("")
                : id instanceof NodeId node ? network.node(node).name() : "";
        return own.isBlank() ? id.reference() : own + " (" + id.reference() + ")";
    }

    static String thousands(Runs runs) {
        return Numbers.spread(runs.lowest() / THOUSAND, runs.central() / THOUSAND, runs.highest() / THOUSAND);
    }

    static String spread(Runs runs) {
        return Numbers.spread(runs.lowest(), runs.central(), runs.highest());
    }
}
