package org.charterworks.app.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.app.exchange.road.TntpInstance;
import org.charterworks.network.assignment.AssignmentStatus;
import org.charterworks.network.assignment.ChangedEquilibrium;
import org.charterworks.network.criticality.Ranking;
import org.charterworks.network.digraph.Digraph;

/// A ranking of links for people, machines and spreadsheets. Costs are in the unit of the network file.
final class CriticalityReport {
    private final Digraph graph;
    private final Ranking ranking;
    private final boolean isCostAssumed;
    private final int top;

    CriticalityReport(TntpInstance instance, Ranking ranking, OptionalDouble givenUnservedCost, int top) {
        graph = instance.graph();
        this.ranking = ranking;
        isCostAssumed = givenUnservedCost.isEmpty();
        this.top = top;
    }

    JsonObject json() {
        return JsonObject.EMPTY
                .put("base_total_cost", ranking.base().totalCost())
                .put("base_relative_gap", ranking.base().relativeGap())
                .put("unserved_cost", ranking.unservedCost())
                .put("unserved_cost_is_assumed", isCostAssumed)
                .put("complete", ranking.isComplete())
                .put("not_converged", notConverged())
                .put("links", Json.items(ranking.losses(), this::loss))
                .put("paradoxes", Json.items(ranking.paradoxes(), this::loss));
    }

    private JsonObject loss(ChangedEquilibrium loss) {
        return JsonObject.EMPTY
                .put("link", loss.change().arc() + 1)
                .put("from", from(loss))
                .put("to", to(loss))
                .put("lost_part", loss.change().lostPart())
                .put("unserved_trips", loss.unservedTrips())
                .put("cost_increase", loss.costIncrease())
                .put("total_cost", loss.totalCost())
                .put("relative_gap", loss.relativeGap())
                .put("iterations", loss.iterations())
                .text("status", loss.status().name().toLowerCase(Locale.ROOT));
    }

    /// One row per loss, worst first.
    String csv() {
        StringBuilder rows = new StringBuilder("rank,link,from,to,lost_part,unserved_trips,cost_increase,total_cost,"
                + "relative_gap,iterations,status\n");
        int rank = 0;
        for (ChangedEquilibrium loss : ranking.losses()) {
            rows.append(++rank).append(',').append(loss.change().arc() + 1);
            rows.append(',').append(from(loss)).append(',').append(to(loss));
            rows.append(',').append(loss.change().lostPart()).append(',').append(loss.unservedTrips());
            rows.append(',').append(loss.costIncrease()).append(',').append(loss.totalCost());
            rows.append(',').append(loss.relativeGap()).append(',').append(loss.iterations());
            rows.append(',')
                    .append(loss.status().name().toLowerCase(Locale.ROOT))
                    .append('\n');
        }
        return rows.toString();
    }

    void print(Page page) {
        page.text("Total cost with all links: " + Numbers.fixed(ranking.base().totalCost(), 1));
        Table table = new Table().numbers("rank").words("link");
        table.numbers("unserved trips").numbers("cost increase").numbers("% of base");
        int rank = 0;
        for (ChangedEquilibrium loss :
                ranking.losses().subList(0, Math.min(top, ranking.losses().size()))) {
            table.row("" + ++rank, name(loss), Numbers.fixed(loss.unservedTrips(), 1), increase(loss), percent(loss));
        }
        page.table(table);
        if (!ranking.paradoxes().isEmpty()) {
            page.heading("Travel becomes cheaper without these (Braess's paradox)");
            ranking.paradoxes().stream()
                    .limit(top)
                    .forEach(loss -> page.note(name(loss) + "  " + increase(loss) + "  " + percent(loss) + " %"));
        }
        page.blank();
        page.text("A trip stays away when every path costs " + Numbers.of(ranking.unservedCost()) + " or more"
                + (isCostAssumed ? " (◌ assumed: ten times the dearest trip; set it with --unserved-cost)." : "."));
        if (!ranking.isComplete()) {
            page.text("Not all links were solved: stopped.");
        }
        if (notConverged() > 0) {
            page.text(notConverged() + " links did not come to the gap asked for.");
        }
    }

    private long notConverged() {
        return ranking.losses().stream()
                .filter(loss -> loss.status() != AssignmentStatus.CONVERGED)
                .count();
    }

    private String name(ChangedEquilibrium loss) {
        return from(loss) + " → " + to(loss);
    }

    private String increase(ChangedEquilibrium loss) {
        return Numbers.difference(loss.costIncrease(), 1);
    }

    private String percent(ChangedEquilibrium loss) {
        return Numbers.difference(100 * loss.costIncrease() / ranking.base().totalCost(), 4);
    }

    private int from(ChangedEquilibrium loss) {
        return graph.tail(graph.arcOfGiven(loss.change().arc())) + 1;
    }

    private int to(ChangedEquilibrium loss) {
        return graph.head(graph.arcOfGiven(loss.change().arc())) + 1;
    }
}
