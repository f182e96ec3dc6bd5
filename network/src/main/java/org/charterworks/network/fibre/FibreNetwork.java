package org.charterworks.network.fibre;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Grid;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.RiskGroup;
import org.charterworks.network.model.Value;

/// The open cables on a day, and the grids of fibre whose lines are not listed. Never changed.
///
/// Inside a grid any two places are joined, as far apart as the crow flies; that such ways are apart from each other is
/// an assumption. Method: `docs/methods/fibre-routes.md`.
public final class FibreNetwork {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    private final List<Strand> strands = new ArrayList<>();
    private final Map<ElementId, Set<Risk>> groups = new HashMap<>();
    private final SortedSet<NodeId> places = new TreeSet<>();

    /// @param grids   of any layer; those of fibre count
    /// @param groups  of any elements
    public FibreNetwork(Network network, Collection<Grid> grids, Collection<RiskGroup> groups) {
        network.links().stream()
                .filter(link -> link.layer() == Layer.FIBRE && link.isOpen())
                .forEach(link -> addCable(network, link));
        grids.stream().filter(grid -> grid.layer() == Layer.FIBRE).forEach(grid -> addGrid(network, grid));
        for (RiskGroup group : groups) {
            group.elements()
                    .forEach(element -> this.groups
                            .computeIfAbsent(element, any -> new TreeSet<>())
                            .add(new Risk.Group(group.id())));
        }
        strands.forEach(strand -> places.addAll(List.of(strand.from(), strand.to())));
    }

    private void addCable(Network network, Link link) {
        boolean isKnown = link.value(Attribute.LENGTH_KM).isPresent();
        double km = link.value(Attribute.LENGTH_KM)
                .map(Value::central)
                .orElseGet(() -> kilometres(network, link.from(), link.to()));
        strands.add(new Strand(link.from(), link.to(), km, !isKnown, link.id(), null));
        if (link.bothWays()) {
            strands.add(new Strand(link.to(), link.from(), km, !isKnown, link.id(), null));
        }
    }

    private void addGrid(Network network, Grid grid) {
        for (NodeId from : grid.nodes()) {
            for (NodeId to : grid.nodes()) {
                if (!from.equals(to)) {
                    strands.add(new Strand(from, to, kilometres(network, from, to), true, null, grid.id()));
                }
            }
        }
    }

    /// As the crow flies (Sinnott 1984).
    private static double kilometres(Network network, NodeId from, NodeId to) {
        return kilometres(
                network.node(from).latDeg(),
                network.node(from).lonDeg(),
                network.node(to).latDeg(),
                network.node(to).lonDeg());
    }

    /// As the crow flies between two points of the globe (Sinnott 1984), km.
    public static double kilometres(double latDeg, double lonDeg, double otherLatDeg, double otherLonDeg) {
        double lat = Math.toRadians(latDeg);
        double otherLat = Math.toRadians(otherLatDeg);
        double up = Math.sin((otherLat - lat) / 2);
        double across = Math.sin(Math.toRadians(otherLonDeg - lonDeg) / 2);
        double half = up * up + Math.cos(lat) * Math.cos(otherLat) * across * across;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    /// Where fibre is listed, sorted.
    public SortedSet<NodeId> places() {
        return new TreeSet<>(places);
    }

    public boolean reaches(NodeId place) {
        return places.contains(place);
    }

    List<Strand> strands() {
        return strands;
    }

    /// Everything that takes a route out: its strands, the places it passes, and their groups. Its two ends are not
    /// counted, for every route has them.
    public SortedSet<Risk> risks(FibreRoute route) {
        SortedSet<Risk> risks = new TreeSet<>();
        route.strands().forEach(strand -> risks.add(strand.risk()));
        route.links().forEach(link -> risks.addAll(groups(link)));
        route.passed().forEach(node -> {
            risks.add(new Risk.Place(node));
            risks.addAll(groups(node));
        });
        return risks;
    }

    Set<Risk> groups(ElementId element) {
        return groups.getOrDefault(element, Set.of());
    }

    /// Whether an end of a route falls to a risk of itself.
    boolean isTaken(NodeId end, Risk risk) {
        return risk.equals(new Risk.Place(end)) || groups(end).contains(risk);
    }

    /// Whether a strand is still there without some risks.
    ///
    /// @param ends  places whose own loss does not count
    boolean holds(Strand strand, Set<Risk> lost, Set<NodeId> ends) {
        Set<Risk> own = new HashSet<>();
        own.add(strand.risk());
        strand.findLink().ifPresent(link -> own.addAll(groups(link)));
        for (NodeId node : List.of(strand.from(), strand.to())) {
            if (!ends.contains(node)) {
                own.add(new Risk.Place(node));
                own.addAll(groups(node));
            }
        }
        own.retainAll(lost);
        return own.isEmpty();
    }
}
