package org.charterworks.network.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Looks at all parts of a network at once and collects every problem before it refuses.
final class NetworkCheck {
    private final SortedMap<NodeId, Node> nodeById;
    private final SortedMap<LinkId, Link> linkById;
    private final List<Problem> problems = new ArrayList<>();

    /// @param nodeById all nodes of the network to be
    /// @param linkById all its links
    NetworkCheck(SortedMap<NodeId, Node> nodeById, SortedMap<LinkId, Link> linkById) {
        this.nodeById = nodeById;
        this.linkById = linkById;
    }

    static Built build(
            Collection<Node> nodes, Collection<Link> links, Collection<Dwell> dwells, Collection<HazardArea> areas) {
        NetworkCheck check = new NetworkCheck(new TreeMap<>(), new TreeMap<>());
        nodes.forEach(node -> check.keep(check.nodeById, node.id(), node));
        links.forEach(link -> check.keep(check.linkById, link.id(), link));
        SortedMap<DwellId, Dwell> dwellById = new TreeMap<>();
        dwells.forEach(dwell -> check.keep(dwellById, dwell.id(), dwell));
        SortedMap<AreaId, HazardArea> areaById = new TreeMap<>();
        areas.forEach(area -> check.keep(areaById, area.id(), area));
        check.look(nodes, links, dwells, areas);
        return check.built(dwellById, areaById);
    }

    /// Looks at these elements and at what they name.
    void look(Collection<Node> nodes, Collection<Link> links, Collection<Dwell> dwells, Collection<HazardArea> areas) {
        nodes.forEach(this::checkNode);
        links.forEach(this::checkLink);
        dwells.forEach(this::checkDwell);
        areas.forEach(this::checkArea);
    }

    /// The network, unless something was found.
    Built built(SortedMap<DwellId, Dwell> dwells, SortedMap<AreaId, HazardArea> areas) {
        return problems.isEmpty()
                ? new Built.Done(new Network(nodeById, linkById, dwells, areas))
                : new Built.Refused(problems);
    }

    private <K extends ElementId, V> void keep(SortedMap<K, V> byId, K id, V element) {
        if (byId.putIfAbsent(id, element) != null) {
            problem(id.reference(), "appears more than once", "give each element of a kind its own id");
        }
    }

    private void checkNode(Node node) {
        checkPlace(node.id(), node.latDeg(), node.lonDeg());
        checkFigures(node);
    }

    private void checkLink(Link link) {
        checkNodeExists(link.id(), "from", link.from());
        checkNodeExists(link.id(), "to", link.to());
        if (link.from().equals(link.to())) {
            problem(link.id().reference(), "starts and ends at " + link.from(), "name two different nodes");
        }
        checkFigures(link);
    }

    private void checkDwell(Dwell dwell) {
        String where = dwell.id().reference();
        checkNodeExists(dwell.id(), "node", dwell.node());
        if (dwell.value(Attribute.DWELL_HOURS).isEmpty()) {
            problem(
                    where + " dwell_hours",
                    "is unknown",
                    "give the hours, with a placeholder grade if they are a guess");
        }
        if (dwell.process().isTransfer()) {
            checkTransfer(dwell, where);
        }
        dwell.service().ifPresent(service -> checkService(dwell, where, linkById.get(service)));
        checkFigures(dwell);
    }

    private void checkService(Dwell dwell, String where, @Nullable Link link) {
        if (link == null || !(link.from().equals(dwell.node()) || link.to().equals(dwell.node()))) {
            problem(
                    where + " service",
                    link == null ? "no link has this id" : link.id() + " does not touch " + dwell.node(),
                    "name a link that starts or ends at " + dwell.node());
        } else if (dwell.process().isTransfer()) {
            problem(where + " service", dwell.process().code() + " is no wait", "use ferry_wait or queue");
        }
    }

    /// A transfer row has to say what changes, or it would permit every change of layer at its node.
    private void checkTransfer(Dwell dwell, String where) {
        DwellSide from = dwell.from();
        DwellSide to = dwell.to();
        if (from.layer() == null || to.layer() == null) {
            problem(where, dwell.process().code() + " without both layers", "name from_layer and to_layer");
        } else if (from.layer() == to.layer()
                && (from.gauge().isEmpty() || from.gauge().equals(to.gauge()))) {
            problem(
                    where,
                    dwell.process().code() + " from " + from.layer().code() + " to the same layer and gauge",
                    "name two gauges, or use queue or customs for a stop without a change");
        }
    }

    private void checkArea(HazardArea area) {
        checkPlace(area.id(), area.latDeg(), area.lonDeg());
        for (LinkId gate : area.gates()) {
            if (!linkById.containsKey(gate)) {
                problem(area.id().reference() + " gates", "no link has the id " + gate, "name an existing link");
            }
        }
    }

    private void checkNodeExists(ElementId element, String field, NodeId node) {
        if (!nodeById.containsKey(node)) {
            problem(element.reference() + " " + field, "no node has the id " + node, "name an existing node");
        }
    }

    private void checkPlace(ElementId element, double latDeg, double lonDeg) {
        if (!(Math.abs(latDeg) <= 90)) {
            problem(element.reference() + " lat_deg", latDeg + " is not a latitude", "use degrees from -90 to 90");
        }
        if (!(Math.abs(lonDeg) <= 180)) {
            problem(element.reference() + " lon_deg", lonDeg + " is not a longitude", "use degrees from -180 to 180");
        }
    }

    private void checkFigures(Element element) {
        for (Map.Entry<Attribute, Value> figure : element.values().entrySet()) {
            Attribute attribute = figure.getKey();
            String where = element.id().reference() + " " + attribute.code();
            if (!attribute.fits(element.id().kind())) {
                problem(where, "does not fit a " + element.id().kind().code(), "leave it out");
            } else if (figure.getValue().low() < attribute.floor()) {
                problem(
                        where,
                        figure.getValue().low() + " " + attribute.unit() + " is below " + attribute.floor(),
                        "use " + attribute.floor() + " or more");
            }
        }
    }

    private void problem(String where, String what, String advice) {
        problems.add(new Problem(where, what, advice));
    }
}
