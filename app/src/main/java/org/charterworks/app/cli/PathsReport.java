package org.charterworks.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.app.exchange.road.RoadNetwork;
import org.charterworks.network.digraph.Ending;

/// The paths found on a road network, for people and for machines.
///
/// @param criteria  what is added up, in the order asked for
/// @param paths     by ascending cost in the first criterion
/// @param ending    whether these are all that was asked for
record PathsReport(
        RoadNetwork network, String from, String to, List<String> criteria, List<Found> paths, Ending ending) {

    private static final int DECIMALS = 3;

    PathsReport {
        criteria = List.copyOf(criteria);
        paths = List.copyOf(paths);
    }

    /// A path.
    ///
    /// @param costs  by criterion
    record Found(List<Double> costs, List<Integer> arcs) {
        Found {
            costs = List.copyOf(costs);
            arcs = List.copyOf(arcs);
        }
    }

    Answer answer() {
        return Answer.of(json(), this::print);
    }

    private JsonObject json() {
        return JsonObject.EMPTY
                .text("from", from)
                .text("to", to)
                .put("criteria", Json.texts(criteria))
                .text("ending", ending.code())
                .put("paths", Json.items(paths, this::path));
    }

    private JsonObject path(Found path) {
        JsonObject costs = JsonObject.EMPTY;
        for (int i = 0; i < criteria.size(); i++) {
            costs = costs.put(criteria.get(i), path.costs().get(i));
        }
        return JsonObject.EMPTY
                .put("costs", costs)
                .put("nodes", Json.texts(nodes(path)))
                .put(
                        "links",
                        Json.texts(path.arcs().stream().map(network::linkName).toList()));
    }

    private List<String> nodes(Found path) {
        List<String> nodes = new ArrayList<>(List.of(from));
        path.arcs().forEach(arc -> nodes.add(network.nodeName(network.graph().head(arc))));
        return nodes;
    }

    private void print(Page page) {
        page.text(paths.size() + (paths.size() == 1 ? " path" : " paths") + " from " + from + " to " + to + ", by "
                + String.join(", ", criteria));
        Table table = new Table().numbers("");
        criteria.forEach(table::numbers);
        if (!criteria.contains(RoadNetwork.LINKS)) {
            table.numbers(RoadNetwork.LINKS);
        }
        table.text("through");
        for (int i = 0; i < paths.size(); i++) {
            table.row(row(i + 1, paths.get(i)));
        }
        page.blank().table(table);
        switch (ending) {
            case COMPLETE -> {}
            case WORK_LIMIT ->
                page.blank().text("The limit on work was reached: there may be more. Raise it with --limit.");
            case CANCELLED -> page.blank().text("Stopped before the end: there may be more.");
        }
    }

    private String[] row(int rank, Found path) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(rank)));
        path.costs().forEach(cost -> cells.add(Numbers.fixed(cost, DECIMALS)));
        if (!criteria.contains(RoadNetwork.LINKS)) {
            cells.add(Integer.toString(path.arcs().size()));
        }
        cells.add(String.join(" ", nodes(path)));
        return cells.toArray(String[]::new);
    }
}
