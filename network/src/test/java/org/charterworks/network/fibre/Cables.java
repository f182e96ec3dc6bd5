package org.charterworks.network.fibre;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Built;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Grid;
import org.charterworks.network.model.GridId;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.LinkStatus;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.NodeKind;
import org.charterworks.network.model.Provenance;
import org.charterworks.network.model.RiskGroup;
import org.charterworks.network.model.RiskGroupId;
import org.charterworks.network.model.Sketch;
import org.charterworks.network.model.Value;

/// Draws a small network of cables for a test.
final class Cables {
    private static final Provenance TEST = new Provenance(List.of(Sketch.SOURCE), Grade.MEDIUM);

    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private final List<RiskGroup> groups = new ArrayList<>();

    Cables place(String id, double latDeg, double lonDeg) {
        nodes.add(new Node(new NodeId(id), id, "XX", NodeKind.LANDING_POINT, latDeg, lonDeg, "", Map.of(), ""));
        return this;
    }

    Cables cable(String id, String from, String to, double km) {
        return cable(id, from, to, Map.of(Attribute.LENGTH_KM, Sketch.value(km)), LinkStatus.OPEN);
    }

    Cables cable(String id, String from, String to, Map<Attribute, Value> values, LinkStatus status) {
        for (String end : List.of(from, to)) {
            if (nodes.stream().noneMatch(node -> node.id().value().equals(end))) {
                place(end, 40, 50);
            }
        }
        links.add(new Link(
                new LinkId(id), "", new NodeId(from), new NodeId(to), Layer.FIBRE, "", status, true, values, ""));
        return this;
    }

    Cables grid(String id, String... members) {
        List<NodeId> ids = List.of(members).stream().map(NodeId::new).toList();
        grids.add(new Grid(new GridId(id), id, Layer.FIBRE, ids, "", TEST));
        return this;
    }

    Cables group(String id, ElementId... members) {
        groups.add(new RiskGroup(new RiskGroupId(id), id, List.of(members), List.of(), "", "", TEST));
        return this;
    }

    FibreNetwork network() {
        return switch (Network.of(nodes, links, List.of(), List.of())) {
            case Built.Done(Network network) -> new FibreNetwork(network, grids, groups);
            case Built.Refused refused -> throw new AssertionError(refused.problems());
        };
    }
}
