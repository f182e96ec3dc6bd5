package org.charterworks.network.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charterworks.network.flow.ResidualArcs;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Value;

/// The open links of one carrier between zones, in a season, at one end of the ranges. Never changed.
///
/// Inside a zone no limit is known. Between zones a link carries its capacity in both directions together, or
/// what a [TransferLimit] says for a direction. Method: `docs/methods/transfer-capacity.md`.
public final class TransferNetwork {
    private final Carrier carrier;
    private final Zones zones;
    private final List<Zone> places;
    private final List<Line> lines;

    private TransferNetwork(Carrier carrier, Zones zones, List<Line> lines) {
        this.carrier = carrier;
        this.zones = zones;
        this.places = zones.all();
        this.lines = List.copyOf(lines);
    }

    /// The network of a carrier made from a system.
    ///
    /// @param estimate  the end of each range; `LOW` is the pessimistic one
    public static TransferNetwork of(EnergySystem system, Carrier carrier, Season season, Estimate estimate) {
        Zones zones = new Zones(system, carrier);
        List<Zone> places = zones.all();
        List<Line> lines = new ArrayList<>();
        for (Link link : system.network().links()) {
            if (link.layer() != carrier.layer() || !link.isOpen()) {
                continue;
            }
            int from = places.indexOf(zones.zone(link.from()));
            int to = places.indexOf(zones.zone(link.to()));
            if (from != to) {
                double there = known(system.capacity(link, carrier, link.from(), season), estimate);
                double back = link.bothWays() ? known(system.capacity(link, carrier, link.to(), season), estimate) : 0;
                lines.add(new Line(link.id(), from, to, there, back));
            }
        }
        return new TransferNetwork(carrier, zones, lines);
    }

    private static double known(Optional<Value> capacity, Estimate estimate) {
        return capacity.map(value -> value.at(estimate)).orElse(Double.NaN);
    }

    public Carrier carrier() {
        return carrier;
    }

    /// All zones, by id.
    public List<Zone> zones() {
        return places;
    }

    /// The zone of a node; empty when the carrier does not reach it.
    public Optional<Zone> findZone(NodeId node) {
        return zones.find(node);
    }

    /// The links between zones, in the order of their ids.
    public List<LinkId> links() {
        return lines.stream().map(Line::link).toList();
    }

    /// The same network without some links.
    public TransferNetwork without(Set<LinkId> lost) {
        return new TransferNetwork(
                carrier,
                zones,
                lines.stream().filter(line -> !lost.contains(line.link())).toList());
    }

    /// The same network with only the room that flows already there leave.
    ///
    /// @param flows  by link, in its own direction, negative against it
    public TransferNetwork lessFlows(Map<LinkId, Double> flows) {
        return new TransferNetwork(
                carrier,
                zones,
                lines.stream()
                        .map(line -> line.less(flows.getOrDefault(line.link(), 0.0)))
                        .toList());
    }

    /// The most that can pass from one zone to another.
    ///
    /// @throws IllegalArgumentException when both are the same zone
    public Transfer between(Zone from, Zone to) {
        int start = places.indexOf(from);
        int end = places.indexOf(to);
        if (from.equals(to)) {
            throw new IllegalArgumentException("inside one zone no limit is known: " + from.code());
        }
        if (start < 0 || end < 0) {
            return new Transfer.NotJoined();
        }
        ResidualArcs arcs = new ResidualArcs(places.size());
        Map<Integer, Line> lineOf = new TreeMap<>();
        lines.stream()
                .filter(Line::isKnown)
                .forEach(line -> lineOf.put(arcs.add(line.from(), line.to(), line.there(), line.back()), line));
        double amount = arcs.fill(start, end);
        List<LinkId> notCounted = notCounted(start, end);
        if (amount <= 0) {
            return notCounted.isEmpty() ? new Transfer.NotJoined() : new Transfer.NotKnown(notCounted);
        }
        SortedMap<LinkId, Double> loads = new TreeMap<>();
        lineOf.forEach((arc, line) -> {
            if (arcs.load(arc) != 0) {
                loads.put(line.link(), arcs.load(arc));
            }
        });
        return new Transfer.Limited(
                amount, cut(arcs.reached(start)), loads, new Ways(lines, loads).from(start, end), notCounted);
    }

    /// Known links that lead out of a set of zones, sorted.
    List<LinkId> cut(boolean[] inside) {
        return lines.stream()
                .filter(Line::isKnown)
                .filter(line -> inside[line.from()] != inside[line.to()])
                .filter(line -> (inside[line.from()] ? line.there() : line.back()) > 0)
                .map(Line::link)
                .sorted()
                .toList();
    }

    /// Links of unknown capacity on some way from start to end, were all unknown ones open.
    private List<LinkId> notCounted(int start, int end) {
        Set<Integer> ahead = spread(start, end, false);
        Set<Integer> behind = spread(end, start, true);
        return lines.stream()
                .filter(line -> !line.isKnown())
                .filter(line -> (ahead.contains(line.from()) && behind.contains(line.to()))
                        || (line.back() != 0 && ahead.contains(line.to()) && behind.contains(line.from())))
                .map(Line::link)
                .sorted()
                .toList();
    }

    /// Places reached from one place without reaching another.
    private Set<Integer> spread(int start, int shut, boolean against) {
        Set<Integer> seen = new TreeSet<>(List.of(start));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Line line : lines) {
                grows |= reaches(line, line.from(), line.to(), against, seen, shut);
                grows |= reaches(line, line.to(), line.from(), against, seen, shut);
            }
        }
        return seen;
    }

    private static boolean reaches(Line line, int near, int far, boolean against, Set<Integer> seen, int shut) {
        boolean goes = against ? line.goes(far, near) : line.goes(near, far);
        return goes && far != shut && seen.contains(near) && seen.add(far);
    }

    /// Links of unknown capacity, sorted.
    public List<LinkId> unknown() {
        return lines.stream()
                .filter(line -> !line.isKnown())
                .map(Line::link)
                .sorted()
                .toList();
    }

    List<Line> lines() {
        return lines;
    }

    /// The number of a zone, as lines use it.
    int number(Zone zone) {
        return places.indexOf(zone);
    }
}
