package org.charterworks.network.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.NodeId;

/// Where gas enters a zone, under the lesser-of rule: one link from a grid, or all links from one border point.
///
/// The capacity of an entry point is the lesser of both sides: what the links into the zone can take, and what
/// the links that feed the neighbour can bring, where the neighbour is a border point that has no gas of its own.
///
/// @param neighbour  zone before the entry point
/// @param links      into the zone, sorted by id
/// @param inside     what they can take together, in the unit of the carrier; empty when none is known
/// @param outside    what can reach the neighbour; empty when it is not a mere border point or not known
/// @param unknown    links into the zone whose capacity is not known; they are not counted
public record EntryPoint(
        Zone neighbour, List<Link> links, Optional<Double> inside, Optional<Double> outside, List<Link> unknown) {
    public EntryPoint {
        links = List.copyOf(links);
        unknown = List.copyOf(unknown);
    }

    /// The lesser of both sides; empty when the side of the zone is not known.
    public Optional<Double> capacity() {
        return inside.map(own -> outside.map(other -> Math.min(own, other)).orElse(own));
    }

    /// The entry points of a zone, by neighbour and link.
    public static List<EntryPoint> into(Zone zone, EnergySystem system, TransferNetwork network) {
        Map<Zone, List<Line>> byNeighbour = new TreeMap<>();
        for (Line line : network.lines()) {
            neighbour(line, zone, network)
                    .ifPresent(near -> byNeighbour
                            .computeIfAbsent(near, key -> new ArrayList<>())
                            .add(line));
        }
        List<EntryPoint> points = new ArrayList<>();
        byNeighbour.forEach((near, lines) -> {
            if (near.findGrid().isPresent()) {
                lines.forEach(line -> points.add(point(near, zone, List.of(line), system, network)));
            } else {
                points.add(point(near, zone, lines, system, network));
            }
        });
        return points;
    }

    /// The zone at the other end, when energy can come in from there.
    private static Optional<Zone> neighbour(Line line, Zone zone, TransferNetwork network) {
        Zone from = network.zones().get(line.from());
        Zone to = network.zones().get(line.to());
        if (to.equals(zone) && line.there() != 0) {
            return Optional.of(from);
        }
        return from.equals(zone) && line.back() != 0 ? Optional.of(to) : Optional.empty();
    }

    private static EntryPoint point(
            Zone near, Zone zone, List<Line> lines, EnergySystem system, TransferNetwork network) {
        List<Line> known = lines.stream().filter(Line::isKnown).toList();
        Optional<Double> inside = known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.stream()
                        .mapToDouble(line -> towards(line, zone, network))
                        .sum());
        List<Line> feeding = network.lines().stream()
                .filter(line -> !lines.contains(line))
                .filter(line -> neighbour(line, near, network).isPresent())
                .toList();
        boolean isBorderPoint = near.findGrid().isEmpty()
                && !feeding.isEmpty()
                && feeding.stream().allMatch(Line::isKnown)
                && hasNoSupply(near, system, network.carrier());
        Optional<Double> outside = isBorderPoint
                ? Optional.of(feeding.stream()
                        .mapToDouble(line -> towards(line, near, network))
                        .sum())
                : Optional.empty();
        return new EntryPoint(
                near,
                links(lines, system),
                inside,
                outside,
                links(lines.stream().filter(line -> !line.isKnown()).toList(), system));
    }

    private static boolean hasNoSupply(Zone zone, EnergySystem system, Carrier carrier) {
        return system.points().stream()
                .filter(point -> point.carrier() == carrier && point.role().isSupply())
                .map(EnergyPoint::node)
                .noneMatch((NodeId node) -> zone.nodes().contains(node));
    }

    private static double towards(Line line, Zone zone, TransferNetwork network) {
        return network.zones().get(line.to()).equals(zone) ? line.there() : line.back();
    }

    private static List<Link> links(List<Line> lines, EnergySystem system) {
        return lines.stream()
                .map(line -> system.network().link(line.link()))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }
}
