package org.charterworks.app.cli;

import java.util.Locale;
import java.util.stream.IntStream;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.app.exchange.road.TntpInstance;
import org.charterworks.network.assignment.Equilibrium;
import org.charterworks.network.assignment.Objective;
import org.charterworks.network.digraph.Digraph;

/// An assignment for people, machines and spreadsheets. Costs are in the unit of the network file.
final class AssignmentReport {
    private final TntpInstance instance;
    private final Equilibrium found;
    private final boolean showsTolls;

    AssignmentReport(TntpInstance instance, Equilibrium found, Objective objective) {
        this.instance = instance;
        this.found = found;
        showsTolls = objective == Objective.SYSTEM_OPTIMUM;
    }

    JsonObject json() {
        return JsonObject.EMPTY
                .text("status", found.status().name().toLowerCase(Locale.ROOT))
                .put("iterations", found.iterations())
                .put("relative_gap", found.relativeGap())
                .put("average_excess_cost", found.averageExcessCost())
                .put("total_cost", found.totalCost())
                .put("beckmann", found.beckmann())
                .put("trips", instance.demand().totalTrips())
                .put("intrazonal_trips", instance.demand().intrazonalTrips())
                .put("unserved_trips", found.unservedTrips())
                .put("unserved_cost", found.unservedTotalCost())
                .put("duplicate_links", instance.graph().duplicateArcCount())
                .put("self_links", instance.graph().selfArcCount())
                .put("links", Json.items(IntStream.range(0, links()).boxed().toList(), this::link));
    }

    private JsonObject link(int link) {
        JsonObject fields = JsonObject.EMPTY
                .put("from", from(link))
                .put("to", to(link))
                .put("flow", found.flow(link))
                .put("cost", found.cost(link));
        return showsTolls ? fields.put("toll", found.marginalCostToll(link)) : fields;
    }

    /// One row per link, in the order of the file.
    String csv() {
        StringBuilder rows = new StringBuilder("link,from,to,flow,cost").append(showsTolls ? ",toll\n" : "\n");
        for (int link = 0; link < links(); link++) {
            rows.append(link + 1).append(',').append(from(link)).append(',').append(to(link));
            rows.append(',').append(found.flow(link)).append(',').append(found.cost(link));
            rows.append(showsTolls ? "," + found.marginalCostToll(link) : "").append('\n');
        }
        return rows.toString();
    }

    void print(Page page) {
        Table table = new Table().words("measure").numbers("value");
        table.row("status", found.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        table.row("iterations", "" + found.iterations());
        table.row("relative gap", String.format(Locale.ROOT, "%.3e", found.relativeGap()));
        table.row("average excess cost", String.format(Locale.ROOT, "%.3e", found.averageExcessCost()));
        table.row("total cost", Numbers.fixed(found.totalCost(), 3));
        table.row("Beckmann's objective", Numbers.fixed(found.beckmann(), 6));
        table.row("trips", Numbers.fixed(instance.demand().totalTrips(), 1));
        table.row("within zones, on no link", Numbers.fixed(instance.demand().intrazonalTrips(), 1));
        if (found.problem().unservedCost().isPresent()) {
            table.row("unserved trips", Numbers.fixed(found.unservedTrips(), 3));
        }
        page.table(table);
        if (instance.graph().duplicateArcCount() + instance.graph().selfArcCount() > 0) {
            page.note("the network has " + instance.graph().duplicateArcCount() + " links beside another between the"
                    + " same nodes and " + instance.graph().selfArcCount() + " from a node to itself");
        }
    }

    private int links() {
        return found.problem().arcCount();
    }

    private int from(int link) {
        Digraph graph = instance.graph();
        return graph.tail(graph.arcOfGiven(link)) + 1;
    }

    private int to(int link) {
        Digraph graph = instance.graph();
        return graph.head(graph.arcOfGiven(link)) + 1;
    }
}
