package org.charterworks.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.app.exchange.road.TntpInstance;
import org.charterworks.network.assignment.Unconnected;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which road network and trips a command works on.
final class InstanceOptions {

    private static final int MOST_LISTED = 20;

    @Option(names = "--net", paramLabel = "FILE", required = true, description = "Network file in TNTP format.")
    private Path net = Path.of("");

    @Option(names = "--trips", paramLabel = "FILE", required = true, description = "Trip file in TNTP format.")
    private Path trips = Path.of("");

    @Option(
            names = "--length-cost",
            paramLabel = "COST",
            defaultValue = "0",
            description = "Added to a link's time per unit of length (default: ${DEFAULT-VALUE}).")
    private double lengthCost;

    @Option(
            names = "--toll-cost",
            paramLabel = "COST",
            defaultValue = "0",
            description = "Added to a link's time per unit of toll (default: ${DEFAULT-VALUE}).")
    private double tollCost;

    @Option(
            names = "--unserved-cost",
            paramLabel = "COST",
            description = "A trip that would cost more stays away at this cost; without it every trip is made.")
    private @Nullable Double unservedCost;

    TntpInstance.Read read() {
        if (!(lengthCost >= 0 && tollCost >= 0)
                || Double.isInfinite(lengthCost + tollCost)
                || (unservedCost != null && !(unservedCost > 0 && unservedCost < Double.POSITIVE_INFINITY))) {
            throw Stop.refused("a cost that is negative or no number", "give 0 or more, and more than 0 for unserved");
        }
        return TntpInstance.read(net, trips, lengthCost, tollCost);
    }

    OptionalDouble unservedCost() {
        return unservedCost == null ? OptionalDouble.empty() : OptionalDouble.of(unservedCost);
    }

    /// Every problem with its place, value seen, what was expected and what to do.
    static Answer refused(List<Problem> problems) {
        Json json = JsonObject.EMPTY.put(
                "problems",
                Json.items(
                        problems,
                        problem -> JsonObject.EMPTY
                                .text("file", problem.file())
                                .put("line", problem.line())
                                .text("field", problem.field())
                                .text("seen", problem.seen())
                                .text("expected", problem.expected())
                                .text("advice", problem.advice())));
        return new Answer(ExitCode.REFUSED, json, page -> problems.forEach(problem -> page.text(problem.toString())));
    }

    /// Pairs with trips and no path between them, by the zone numbers of the file.
    static Answer unconnected(List<Unconnected> pairs) {
        Json json = JsonObject.EMPTY.put(
                "unconnected",
                Json.items(
                        pairs,
                        pair -> JsonObject.EMPTY
                                .put("origin", pair.origin() + 1)
                                .put("destination", pair.destination() + 1)
                                .put("trips", pair.trips())));
        return new Answer(ExitCode.NO_ANSWER, json, page -> {
            page.text(pairs.size() + (pairs.size() == 1 ? " pair has" : " pairs have") + " trips and no path:");
            pairs.stream()
                    .limit(MOST_LISTED)
                    .forEach(pair -> page.note("zone " + (pair.origin() + 1) + " to zone " + (pair.destination() + 1)
                            + ", " + pair.trips() + " trips"));
            page.text("Connect them, take their trips out, or give unserved trips a cost with --unserved-cost.");
        });
    }
}
