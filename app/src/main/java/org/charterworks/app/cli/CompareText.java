package org.charterworks.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Route;

/// A comparison for people: a line for each pair, the difference behind each figure.
record CompareText(CompareReport report) {

    private static final int MOST_PLACES = 4;

    Consumer<Page> print() {
        return page -> {
            page.text("From " + report.on() + " (" + report.dateRule() + "), scenario "
                    + report.scenario().id() + ", to " + report.againstOn() + ", scenario "
                    + report.againstScenario().id());
            Table table = new Table()
                    .text("from – to")
                    .numbers("days")
                    .numbers("km")
                    .numbers("USD/t")
                    .numbers("kg CO2e/t")
                    .text("newly passes");
            report.pairs().forEach(pair -> row(pair, table));
            page.blank().table(table);
            page.blank().text("Each cell: then, and the difference against the first.");
        };
    }

    private void row(CompareReport.Pair pair, Table table) {
        table.row(
                name(pair.one().question().query().from()) + " – "
                        + name(pair.one().question().query().to()),
                cell(pair, route -> route.hours() / RouteReport.HOURS_PER_DAY, 1),
                cell(pair, Route::distanceKm, 0),
                cell(pair, Route::costUsdPerTonne, 1),
                cell(pair, Route::co2KgPerTonne, 1),
                places(pair));
    }

    private static String cell(CompareReport.Pair pair, ToDoubleFunction<Route> measure, int decimals) {
        Optional<Route> before = pair.one().route();
        Optional<Route> after = pair.other().route();
        if (after.isEmpty()) {
            return "no way";
        }
        double now = measure.applyAsDouble(after.get());
        String number = Numbers.fixed(now, decimals);
        return before.map(
                        route -> number + " (" + Numbers.difference(now - measure.applyAsDouble(route), decimals) + ")")
                .orElse(number + " (new)");
    }

    private String places(CompareReport.Pair pair) {
        if (pair.other().route().isEmpty()) {
            return pair.other().reason();
        }
        List<NodeId> places = pair.newPlaces();
        String named = places.stream().limit(MOST_PLACES).map(this::name).collect(Collectors.joining(", "));
        return places.size() > MOST_PLACES ? named + " and " + (places.size() - MOST_PLACES) + " more" : named;
    }

    private String name(NodeId id) {
        return report.network().findNode(id).map(node -> node.name()).orElse(id.value());
    }
}
