package org.charterworks.network.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.charterworks.network.model.Grid;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Value;

/// Everything transfer capacities are computed from.
///
/// @param network  the network on the day asked about
/// @param base     the network as its files give it; a [TransferLimit] holds only while nothing has changed the
///                 capacity of its link
public record EnergySystem(
        Network network, Network base, List<Grid> grids, List<TransferLimit> limits, List<EnergyPoint> points) {
    public EnergySystem {
        grids = List.copyOf(grids);
        limits = List.copyOf(limits);
        points = List.copyOf(points);
    }

    /// The same system with another network.
    public EnergySystem on(Network other) {
        return new EnergySystem(other, base, grids, limits, points);
    }

    /// The grid of a carrier a node belongs to.
    public Optional<Grid> gridOf(Carrier carrier, NodeId node) {
        return grids.stream()
                .filter(grid -> grid.layer() == carrier.layer() && grid.nodes().contains(node))
                .findFirst();
    }

    /// What a link can take from one of its ends in a season: the nearest limit that still holds, else its own
    /// capacity; empty when none is known.
    public Optional<Value> capacity(Link link, Carrier carrier, NodeId from, Season season) {
        Optional<Value> own = link.value(carrier.capacity());
        boolean changed = !own.equals(base.findLink(link.id()).flatMap(before -> before.value(carrier.capacity())));
        if (changed) {
            return own;
        }
        Optional<TransferLimit> nearest = limits.stream()
                .filter(limit -> limit.link().equals(link.id()))
                .filter(limit -> limit.holds(from.equals(link.from())))
                .filter(limit -> limit.season() == season || limit.season() == Season.YEAR)
                .max((one, other) -> Integer.compare(nearness(one, season), nearness(other, season)));
        return nearest.map(TransferLimit::capacity).or(() -> own);
    }

    private static int nearness(TransferLimit limit, Season season) {
        return (limit.direction() == TransferLimit.Direction.BOTH ? 0 : 2) + (limit.season() == season ? 1 : 0);
    }

    /// The points of a carrier in a season: the row of the season where there is one, else that of the year.
    public List<EnergyPoint> points(Carrier carrier, Season season) {
        Map<String, EnergyPoint> chosen = new TreeMap<>();
        for (EnergyPoint point : points) {
            boolean fits = point.carrier() == carrier && (point.season() == season || point.season() == Season.YEAR);
            if (fits && (point.season() == season || !chosen.containsKey(point.id()))) {
                chosen.put(point.id(), point);
            }
        }
        return new ArrayList<>(chosen.values());
    }
}
