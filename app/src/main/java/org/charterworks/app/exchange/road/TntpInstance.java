package org.charterworks.app.exchange.road;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.app.exchange.report.RecordPlace;
import org.charterworks.network.assignment.AssignmentProblem;
import org.charterworks.network.assignment.Demand;
import org.charterworks.network.assignment.TrafficClass;
import org.charterworks.network.digraph.Digraph;

/// A network and its trips, read from two TNTP files and found sound.
public final class TntpInstance {
    private final TntpRoad.Links links;
    private final TrafficClass all;

    private TntpInstance(TntpRoad.Links links, Demand demand, double costPerLength, double costPerToll) {
        this.links = links;
        all = TrafficClass.of("all", demand, links.network().sum("length", costPerLength, "toll", costPerToll));
    }

    /// What comes of reading two files.
    public sealed interface Read {
        record Done(TntpInstance instance) implements Read {}

        /// Everything that is wrong, by file and line; never empty.
        record Refused(List<Problem> problems) implements Read {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Reads a network and its trips.
    ///
    /// @param costPerLength  cost added per unit of length, in the unit of the file's times
    /// @param costPerToll  cost added per unit of toll
    public static Read read(Path netFile, Path tripFile, double costPerLength, double costPerToll) {
        Findings findings = RoadFiles.findings();
        if (RoadFiles.isGmns(netFile)) {
            findings.problem(
                    new RecordPlace(RoadFiles.name(netFile), 0),
                    "",
                    "GMNS",
                    "a TNTP network file",
                    "give times as a function of flow and trips in TNTP; GMNS has neither");
            return new Read.Refused(findings.problems());
        }
        Optional<TntpRoad.Links> links = TntpRoad.read(netFile, null, findings, findings);
        Optional<TntpText> tripText = TntpText.read(tripFile, findings);
        if (links.isEmpty() || tripText.isEmpty() || findings.hasProblems()) {
            return new Read.Refused(findings.problems());
        }
        TntpTrips trips = TntpTrips.read(tripText.get(), links.get().zones(), findings);
        return findings.hasProblems()
                ? new Read.Refused(findings.problems())
                : new Read.Done(new TntpInstance(links.get(), trips.demand(), costPerLength, costPerToll));
    }

    /// The network the trips are made on; node 0 is node 1 of the file.
    public RoadNetwork network() {
        return links.network();
    }

    /// The graph, whose arcs were given in the order of the file.
    public Digraph graph() {
        return network().graph();
    }

    /// The trips from zone to zone.
    public Demand demand() {
        return all.demand();
    }

    /// The assignment of the trips to the network.
    public AssignmentProblem problem(OptionalDouble unservedCost) {
        return AssignmentProblem.of(
                        graph(), network().firstThroughNode(), links.performance(), List.of(all), unservedCost)
                .orThrow();
    }
}
