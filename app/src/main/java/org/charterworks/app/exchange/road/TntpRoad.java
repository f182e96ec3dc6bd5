package org.charterworks.app.exchange.road;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;
import org.charterworks.network.assignment.LinkPerformance;
import org.jspecify.annotations.Nullable;

/// Reads the links of a TNTP network file, and coordinates from a node file. Nodes keep their numbers as names,
/// links are named by their place in the file, from 1.
///
/// What is wrong with the graph or with times, lengths and tolls is told apart from what is wrong with zones,
/// capacities and the like, which matter only to those who assign traffic.
final class TntpRoad {
    private static final String[] FIELDS = {
        "init_node", "term_node", "capacity", "length", "free_flow_time", "b", "power", "speed", "toll"
    };
    private static final int CAPACITY = 2;
    private static final int LENGTH = 3;
    private static final int TIME = 4;
    private static final int B = 5;
    private static final int POWER = 6;
    private static final int TOLL = 8;
    /// A header that claims more is refused before anything is made of it.
    private static final int MOST_NODES = 20_000_000;

    private final TntpText text;
    private final Findings findings;
    private final Findings trafficFindings;
    private final RoadRows rows = new RoadRows("time", "length", "toll");
    private final List<LinkPerformance> performance = new ArrayList<>();
    private int seen;

    private TntpRoad(TntpText text, Findings findings, Findings trafficFindings) {
        this.text = text;
        this.findings = findings;
        this.trafficFindings = trafficFindings;
    }

    /// What a network file holds.
    ///
    /// @param zones  the first nodes of the network; 0 when the file does not say
    /// @param performance  by link in the order of the file; complete when nothing was found for traffic
    record Links(RoadNetwork network, int zones, List<LinkPerformance> performance) {
        Links {
            performance = List.copyOf(performance);
        }
    }

    /// @param findings  takes what keeps the network from being made
    /// @param trafficFindings  takes what keeps traffic from being assigned to it; may be the same
    static Optional<Links> read(Path net, @Nullable Path nodes, Findings findings, Findings trafficFindings) {
        return TntpText.read(net, findings).flatMap(text -> new TntpRoad(text, findings, trafficFindings).links(nodes));
    }

    private Optional<Links> links(@Nullable Path nodes) {
        OptionalInt nodeCount = text.number("NUMBER OF NODES", 1, MOST_NODES, findings);
        OptionalInt firstThrough = text.number("FIRST THRU NODE", 1, MOST_NODES, findings);
        OptionalInt announced = text.number("NUMBER OF LINKS", 0, Integer.MAX_VALUE, findings);
        OptionalInt zones = text.number("NUMBER OF ZONES", 1, MOST_NODES, trafficFindings);
        if (findings.hasProblems()) {
            return Optional.empty();
        }
        int count = nodeCount.orElseThrow();
        checkZones(zones.orElse(0), count, firstThrough.orElseThrow());
        text.forEachLine(
                (line, number) -> readLink(line.replace(';', ' ').strip().split("\\s+"), text.place(number), count));
        if (seen != announced.orElseThrow()) {
            findings.problem(
                    text.headerPlace("NUMBER OF LINKS"),
                    "<NUMBER OF LINKS>",
                    seen + " links",
                    announced.orElseThrow() + ", as many links as announced",
                    "the file is cut off, or its header is of another file");
        }
        TntpNodes places = new TntpNodes(count);
        if (nodes != null) {
            RoadFiles.text(nodes, findings).ifPresent(found -> places.read(found, RoadFiles.name(nodes), findings));
        }
        if (findings.hasProblems()) {
            return Optional.empty();
        }
        List<String> names =
                IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
        RoadNetwork network = rows.build(names, firstThrough.orElseThrow() - 1, places.x(), places.y());
        return Optional.of(new Links(network, zones.orElse(0), performance));
    }

    private void checkZones(int zones, int nodes, int firstThrough) {
        if (zones > nodes) {
            trafficFindings.problem(
                    text.headerPlace("NUMBER OF ZONES"),
                    "<NUMBER OF ZONES>",
                    zones + " zones, " + nodes + " nodes",
                    "no more zones than nodes",
                    "mend the header");
        }
        if (firstThrough > nodes + 1) {
            findings.problem(
                    text.headerPlace("FIRST THRU NODE"),
                    "<FIRST THRU NODE>",
                    Integer.toString(firstThrough),
                    "a node from 1 to " + nodes + ", or " + (nodes + 1) + " when none is passed through",
                    "mend the header");
        }
    }

    private void readLink(String[] fields, RecordPlace place, int nodeCount) {
        seen++;
        if (fields.length < FIELDS.length) {
            findings.problem(
                    place,
                    "",
                    String.join(" ", fields),
                    FIELDS.length + " fields or more: " + String.join(", ", FIELDS),
                    "complete the line; the file may be cut off here");
            return;
        }
        int tail = node(fields, 0, place, nodeCount);
        int head = node(fields, 1, place, nodeCount);
        double time = measure(fields, TIME, place);
        double[] row = {time, measure(fields, LENGTH, place), measure(fields, TOLL, place)};
        readPerformance(fields, time, place);
        if (tail > 0 && head > 0) {
            rows.add(Integer.toString(rows.count() + 1), tail - 1, head - 1, row);
        }
    }

    private int node(String[] fields, int field, RecordPlace place, int nodeCount) {
        String text = fields[field];
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= nodeCount) {
            return Integer.parseInt(text);
        }
        findings.problem(
                place, FIELDS[field], text, "a node from 1 to " + nodeCount, "mend the field or <NUMBER OF NODES>");
        return 0;
    }

    private double measure(String[] fields, int field, RecordPlace place) {
        double value = RoadFiles.number(fields[field]);
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            findings.problem(place, FIELDS[field], fields[field], "a number of 0 or more", "mend the field");
        }
        return value;
    }

    /// How time grows with flow, by the formula of the Bureau of Public Roads; nothing when that cannot be said.
    private void readPerformance(String[] fields, double time, RecordPlace place) {
        double capacity = figure(fields, CAPACITY, place);
        double b = figure(fields, B, place);
        double power = figure(fields, POWER, place);
        if (!(time >= 0 && Double.isFinite(time + capacity + b + power))) {
            return;
        }
        var faults = LinkPerformance.Bpr.faults(time, b, capacity, power);
        for (var fault : faults) {
            String field = fault.where().equals("free_flow_cost") ? FIELDS[TIME] : fault.where();
            trafficFindings.problem(
                    place, field, fault.what(), "a cost that does not fall as flow grows", fault.advice());
        }
        if (faults.isEmpty()) {
            performance.add(new LinkPerformance.Bpr(time, b, capacity, power));
        }
    }

    private double figure(String[] fields, int field, RecordPlace place) {
        double value = RoadFiles.number(fields[field]);
        if (!Double.isFinite(value)) {
            trafficFindings.problem(place, FIELDS[field], fields[field], "a number", "mend the field");
        }
        return value;
    }
}
