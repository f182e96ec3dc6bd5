package org.charterworks.app.exchange.tntp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.network.assignment.AssignmentProblem;
import org.charterworks.network.assignment.Demand;
import org.charterworks.network.assignment.LinkPerformance;
import org.charterworks.network.assignment.TrafficClass;
import org.charterworks.network.digraph.Digraph;

/// A network and its trips, read from two TNTP files and found sound.
public final class TntpInstance {
    private final Digraph graph;
    private final int firstThroughNode;
    private final List<LinkPerformance> performance;
    private final TrafficClass all;

    private TntpInstance(TntpNet net, Demand demand, double costPerLength, double costPerToll) {
        graph = net.graph();
        firstThroughNode = net.firstThroughNode();
        performance = List.copyOf(net.performance());
        all = TrafficClass.of("all", demand, net.fixedCost(costPerLength, costPerToll));
    }

    /// What comes of reading two files.
    public sealed interface Read {
        record Done(TntpInstance instance) implements Read {}

        /// Everything that is wrong, by file and line; never empty.
        record Refused(List<Problem> problems) implements Read {
            public Refused {
                problems = problems.stream().sorted().toList();
            }
        }
    }

    /// Reads a network and its trips.
    ///
    /// @param costPerLength  cost added per unit of length, in the unit of the file's times
    /// @param costPerToll  cost added per unit of toll
    public static Read read(Path netFile, Path tripFile, double costPerLength, double costPerToll) {
        TntpText netText = TntpText.read(netFile);
        TntpNet net = TntpNet.read(netText);
        List<Problem> problems = new ArrayList<>(netText.problems());
        TntpText tripText = TntpText.read(tripFile);
        if (!problems.isEmpty()) {
            problems.addAll(tripText.problems());
            return new Read.Refused(problems);
        }
        TntpTrips trips = TntpTrips.read(tripText, net.zones());
        problems.addAll(tripText.problems());
        return problems.isEmpty()
                ? new Read.Done(new TntpInstance(net, trips.demand(), costPerLength, costPerToll))
                : new Read.Refused(problems);
    }

    /// The graph, whose arcs were given in the order of the file; node 0 is node 1 of the file.
    public Digraph graph() {
        return graph;
    }

    public Demand demand() {
        return all.demand();
    }

    /// The assignment of the trips to the network.
    public AssignmentProblem problem(OptionalDouble unservedCost) {
        return AssignmentProblem.of(graph, firstThroughNode, performance, List.of(all), unservedCost)
                .orThrow();
    }
}
