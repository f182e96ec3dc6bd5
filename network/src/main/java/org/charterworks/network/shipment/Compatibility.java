package org.charterworks.network.shipment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.charterworks.network.model.CargoKind;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkStatus;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;

/// Which kinds of cargo an element carries or handles, as far as sources say so; an element that is not listed
/// takes every kind.
///
/// @param only  by link, dwell row or node; a node speaks for all handling at it
public record Compatibility(Map<ElementId, Set<CargoKind>> only) {
    /// Nothing is restricted.
    public static final Compatibility OPEN = new Compatibility(Map.of());

    public Compatibility {
        only = Collections.unmodifiableMap(new TreeMap<>(only));
    }

    public boolean takes(ElementId element, CargoKind kind) {
        Set<CargoKind> kinds = only.get(element);
        return kinds == null || kinds.contains(kind);
    }

    /// The network as this cargo finds it: links that do not carry it are closed, transfers that do not handle
    /// it are gone.
    public Network forCargo(Network network, CargoKind kind) {
        if (only.isEmpty()) {
            return network;
        }
        List<Link> links = network.links().stream()
                .map(link -> takes(link.id(), kind) ? link : link.withStatus(LinkStatus.CLOSED))
                .toList();
        List<Dwell> dwells = network.dwells().stream()
                .filter(dwell ->
                        !dwell.process().isTransfer() || (takes(dwell.id(), kind) && takes(dwell.node(), kind)))
                .toList();
        return Network.of(network.nodes(), links, dwells, network.areas()).orThrow();
    }

    /// The network for a shipper who keeps out of these countries: links that touch one are closed.
    public static Network without(Network network, Set<String> countries) {
        List<Link> links = network.links().stream()
                .map(link -> countries.contains(network.node(link.from()).country())
                                || countries.contains(network.node(link.to()).country())
                        ? link.withStatus(LinkStatus.CLOSED)
                        : link)
                .toList();
        return Network.of(network.nodes(), links, network.dwells(), network.areas())
                .orThrow();
    }

    /// Why this cargo cannot start or end at a place; empty when it can.
    public List<String> refusals(NodeId from, NodeId to, CargoKind kind) {
        return List.of(from, to).stream()
                .filter(end -> !takes(end, kind))
                .map(end -> end + " does not handle " + kind.code())
                .toList();
    }
}
