package org.charterworks.network.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Grid;
import org.charterworks.network.model.GridId;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.LinkStatus;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Provenance;
import org.charterworks.network.model.Sketch;
import org.charterworks.network.model.Value;

/// Draws a small energy system for a test.
final class Supplies {
    private final Sketch sketch = new Sketch();
    private final Carrier carrier;
    private final List<Grid> grids = new ArrayList<>();
    private final List<TransferLimit> limits = new ArrayList<>();
    private final List<EnergyPoint> points = new ArrayList<>();

    Supplies(Carrier carrier) {
        this.carrier = carrier;
    }

    Supplies nodes(String... ids) {
        sketch.nodes("XN", ids);
        return this;
    }

    /// A line used both ways.
    Supplies line(String id, String from, String to, double capacity) {
        return link(id, from, to, true, Map.of(carrier.capacity(), Sketch.value(capacity)));
    }

    /// A line used from its first node to its second only.
    Supplies pipe(String id, String from, String to, double capacity) {
        return link(id, from, to, false, Map.of(carrier.capacity(), Sketch.value(capacity)));
    }

    /// A line both ways whose capacity nobody gives.
    Supplies unknown(String id, String from, String to) {
        return link(id, from, to, true, Map.of());
    }

    private Supplies link(String id, String from, String to, boolean bothWays, Map<Attribute, Value> values) {
        sketch.link(new Link(
                new LinkId(id),
                id,
                new NodeId(from),
                new NodeId(to),
                carrier.layer(),
                "",
                LinkStatus.OPEN,
                bothWays,
                values,
                ""));
        return this;
    }

    Supplies grid(String id, String... nodes) {
        List<NodeId> ids = List.of(nodes).stream().map(NodeId::new).toList();
        grids.add(new Grid(
                new GridId(id), id, carrier.layer(), ids, "", new Provenance(List.of(Sketch.SOURCE), Grade.LOW)));
        return this;
    }

    Supplies limit(String link, TransferLimit.Direction direction, Season season, double amount) {
        limits.add(new TransferLimit(new LinkId(link), direction, season, Sketch.value(amount)));
        return this;
    }

    Supplies gives(String id, String node, double amount) {
        return point(id, node, EnergyRole.PRODUCTION, Season.YEAR, amount);
    }

    Supplies takes(String id, String node, double amount) {
        return point(id, node, EnergyRole.DEMAND, Season.YEAR, amount);
    }

    Supplies point(String id, String node, EnergyRole role, Season season, double amount) {
        points.add(new EnergyPoint(id, id, new NodeId(node), carrier, role, season, null, Sketch.value(amount), ""));
        return this;
    }

    EnergySystem system() {
        Network network = sketch.network();
        return new EnergySystem(network, network, grids, limits, points);
    }

    TransferNetwork network() {
        return network(Season.YEAR);
    }

    TransferNetwork network(Season season) {
        return TransferNetwork.of(system(), carrier, season, Estimate.CENTRAL);
    }

    static Zone zone(TransferNetwork network, String node) {
        return network.findZone(new NodeId(node)).orElseThrow();
    }

    static Transfer between(TransferNetwork network, String from, String to) {
        return network.between(zone(network, from), zone(network, to));
    }
}
