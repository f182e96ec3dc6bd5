package org.charterworks.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.network.fibre.FibreRoute;
import org.charterworks.network.fibre.Independent;
import org.charterworks.network.fibre.Risk;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.GridId;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.RiskGroupId;
import org.charterworks.roadmap.explain.fibre.Cable;
import org.charterworks.roadmap.explain.fibre.Connection;
import org.charterworks.roadmap.explain.fibre.GroupLoss;
import org.charterworks.roadmap.figure.Figure;

/// Routes of data for people.
///
/// @param ids whether figures are printed with their ids
record FibreText(FibreReport report, boolean ids) {

    void print(Page page) {
        page.text("Fibre on " + report.question().on() + " (" + report.dateRule() + "), scenario "
                + report.question().scenario().id() + ". " + FibreReport.CAUTION);
        if (!report.cables().isEmpty()) {
            page.heading("Cables").table(cables());
        }
        connections(page);
        losses(page);
        page.blank()
                .text("≥: a lower bound, some length is not published. Latency is that of light in glass, one way, at "
                        + FibreRoute.GROUP_INDEX + " times the vacuum's.");
        if (ids) {
            page.blank();
            report.connections().stream()
                    .flatMap(connection -> connection.figures().stream())
                    .forEach(figure -> page.line(figure.id().toString()));
        }
        page.blank().text(Figures.LEGEND);
    }

    private Table cables() {
        Table table = new Table()
                .words("cable")
                .words("from")
                .words("to")
                .text("status")
                .numbers("km")
                .numbers("Gbit/s")
                .text("owner");
        for (Cable cable : report.cables()) {
            table.row(
                    cable.link().id().value(),
                    cable.link().from().value(),
                    cable.link().to().value(),
                    cable.link().status().code().replace('_', ' '),
                    number(cable, Attribute.LENGTH_KM),
                    number(cable, Attribute.CAPACITY_GBIT_PER_S),
                    cable.owner().isEmpty() ? "unknown" : cable.owner());
        }
        return table;
    }

    private static String number(Cable cable, Attribute attribute) {
        return cable.link()
                .value(attribute)
                .map(value -> Numbers.spread(value.low(), value.central(), value.high()))
                .orElse("unknown");
    }

    private void connections(Page page) {
        List<Connection> joined = report.connections().stream()
                .filter(each -> each.shortest().isPresent())
                .toList();
        if (!joined.isEmpty()) {
            Table table = new Table()
                    .text("from")
                    .text("to")
                    .numbers("km")
                    .numbers("ms")
                    .text("over")
                    .text("second route")
                    .words("");
            joined.forEach(each -> table.row(
                    each.from().id().value(),
                    each.to().id().value(),
                    atLeast(each) + figure(each, "length"),
                    atLeast(each) + figure(each, "latency"),
                    each.shortest().map(route -> links(route.links())).orElse(""),
                    second(each.independent()),
                    each.figure("shortest", "length")
                            .map(Figure::grade)
                            .map(Figures::mark)
                            .orElse("")));
            page.heading("Shortest routes").table(table);
        }
        Set<NodeId> reached = new TreeSet<>();
        joined.forEach(
                each -> reached.addAll(List.of(each.from().id(), each.to().id())));
        Set<NodeId> missed = new TreeSet<>();
        List<String> apart = new ArrayList<>();
        for (Connection each : report.connections()) {
            if (each.shortest().isEmpty()) {
                missed.addAll(List.of(each.from().id(), each.to().id()));
                if (reached.contains(each.from().id())
                        && reached.contains(each.to().id())) {
                    apart.add(each.from().id() + "–" + each.to().id());
                }
            }
        }
        missed.removeAll(reached);
        if (!missed.isEmpty()) {
            page.text("Joined to none of these by a listed cable that is open on the day: "
                    + String.join(", ", missed.stream().map(NodeId::value).toList()) + ".");
        }
        if (!apart.isEmpty()) {
            page.text("Not joined to each other: " + String.join(", ", apart) + ".");
        }
    }

    private static String atLeast(Connection connection) {
        return connection.shortest().filter(FibreRoute::isAtLeast).isPresent() ? "≥ " : "";
    }

    private static String figure(Connection connection, String measure) {
        return connection
                .figure("shortest", measure)
                .map(figure -> Numbers.spread(figure.low(), figure.central(), figure.high()))
                .orElse("");
    }

    private static String links(List<LinkId> links) {
        return links.isEmpty()
                ? "inside a grid"
                : String.join(", ", links.stream().map(LinkId::value).toList());
    }

    private static String second(Independent independent) {
        return switch (independent) {
            case Independent.Pair pair ->
                "yes: " + Numbers.of(pair.first().km()) + " km over "
                        + links(pair.first().links()) + " and "
                        + Numbers.of(pair.second().km()) + " km over "
                        + links(pair.second().links())
                        + (pair.isShortest() ? "" : " (a shorter pair may exist)");
            case Independent.Shared shared
            when shared.shared().isEmpty() ->
                "none listed: every two share something" + (shared.isProved() ? "" : " as far as was looked");
            case Independent.Shared shared -> "none listed: all need " + needed(shared.shared());
            case Independent.None() -> "";
        };
    }

    /// Cables and groups where there are any; the grids and places between them say nothing more.
    private static String needed(List<Risk> shared) {
        List<String> all = new ArrayList<>();
        List<String> between = new ArrayList<>();
        for (Risk risk : shared) {
            switch (risk) {
                case Risk.Cable(LinkId link) -> all.add(link.value());
                case Risk.Inside(GridId grid, NodeId _, NodeId _) -> between.add("the inside of " + grid);
                case Risk.Group(RiskGroupId group) -> all.add(group.value());
                case Risk.Place(NodeId node) -> between.add(node.value());
            }
        }
        return String.join(", ", all.isEmpty() ? between : all);
    }

    private void losses(Page page) {
        if (report.losses().isEmpty()) {
            return;
        }
        page.heading("Loss of a shared-risk group");
        for (GroupLoss loss : report.losses()) {
            page.text(loss.group().name() + " (" + loss.group().id() + ")");
            if (!loss.cut().isEmpty()) {
                page.note("cut: "
                        + String.join(
                                ", ",
                                loss.cut().stream()
                                        .map(cut ->
                                                cut.from().id() + "–" + cut.to().id())
                                        .toList()));
            }
            loss.longer()
                    .forEach(longer -> page.note(
                            "longer: " + longer.from().id() + "–" + longer.to().id() + " by "
                                    + Numbers.of(longer.moreKm()) + " km, "
                                    + Numbers.of(FibreRoute.latencyMilliseconds(longer.moreKm())) + " ms"));
        }
    }
}
