package org.charterworks.network.energy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.model.Grid;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;

/// The zones of a carrier: its grids, and every other node at which a link of the carrier ends or energy
/// enters or leaves.
final class Zones {
    private final SortedMap<NodeId, Zone> byNode = new TreeMap<>();

    Zones(EnergySystem system, Carrier carrier) {
        for (Grid grid : system.grids()) {
            if (grid.layer() == carrier.layer()) {
                NodeId first = grid.nodes().getFirst();
                String country = system.network().node(first).country();
                Zone zone = new Zone(first, grid.name(), country, grid.nodes(), grid);
                grid.nodes().forEach(node -> byNode.put(node, zone));
            }
        }
        for (Link link : system.network().links()) {
            if (link.layer() == carrier.layer()) {
                add(system, link.from());
                add(system, link.to());
            }
        }
        system.points().stream()
                .filter(point -> point.carrier() == carrier)
                .forEach(point -> add(system, point.node()));
    }

    private void add(EnergySystem system, NodeId id) {
        byNode.computeIfAbsent(id, missing -> {
            Node node = system.network().node(missing);
            return new Zone(missing, node.name(), node.country(), List.of(missing), null);
        });
    }

    Optional<Zone> find(NodeId node) {
        return Optional.ofNullable(byNode.get(node));
    }

    /// The zone of a node known to have one.
    Zone zone(NodeId node) {
        return find(node).orElseThrow(() -> new IllegalArgumentException("no zone at " + node));
    }

    /// All zones, each once, by id.
    List<Zone> all() {
        return byNode.values().stream().distinct().sorted().toList();
    }

    SortedMap<NodeId, Zone> byNode() {
        return Collections.unmodifiableSortedMap(byNode);
    }
}
