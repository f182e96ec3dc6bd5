package org.charterworks.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.network.demand.FittedDemand;
import org.charterworks.network.model.NodeId;

/// How demand was found that the folder states as totals.
record FittedDemandReport(List<FittedDemand> fitted) {
    FittedDemandReport {
        fitted = List.copyOf(fitted);
    }

    Json json() {
        return Json.items(fitted, FittedDemandReport::one);
    }

    private static JsonObject one(FittedDemand each) {
        return JsonObject.EMPTY
                .text("table", each.table())
                .put("year", each.year())
                .text("commodity", each.commodity())
                .text("status", status(each))
                .put("iterations", each.fit().iterations())
                .put("gap", each.fit().gap())
                .put("leaving_tonnes", each.problem().leaving())
                .put("arriving_tonnes", each.problem().arriving())
                .put("destination_scale", each.fit().destinationScale())
                .put("seed_assumed", each.isSeedAssumed())
                .put("origins", Json.texts(each.problem().origins()))
                .put("destinations", Json.texts(each.problem().destinations()))
                .put("tonnes", Json.items(each.fit().tonnes(), row -> Json.items(row, Json::of)));
    }

    private static String status(FittedDemand each) {
        return each.fit().isConverged() ? "converged" : "iteration_limit";
    }

    /// Nothing where no demand is stated as totals.
    void print(Page page) {
        for (FittedDemand each : fitted) {
            page.heading("Pairs of " + each.table() + " in " + each.year() + ", tonnes a year, fitted to its totals");
            Table table = new Table().text("from");
            each.problem().destinations().forEach(to -> table.numbers(to.value()));
            IntStream.range(0, each.fit().tonnes().size()).forEach(o -> {
                NodeId origin = each.problem().origins().get(o);
                table.row(IntStream.range(0, each.problem().destinations().size() + 1)
                        .mapToObj(c -> c == 0
                                ? origin.value()
                                : Numbers.of(each.fit().tonnes().get(o).get(c - 1)))
                        .toArray(String[]::new));
            });
            page.table(table);
            page.text(status(each).replace('_', ' ') + " after " + each.fit().iterations() + " iterations"
                    + String.format(Locale.ROOT, ", gap %.0e", each.fit().gap())
                    + (each.isSeedAssumed() ? "; no seed is given: every pair counts alike, an assumption" : "")
                    + "; what arrives times "
                    + String.format(Locale.ROOT, "%.4f", each.fit().destinationScale()));
            page.text("Method: docs/methods/demand-from-totals.md");
        }
    }
}
