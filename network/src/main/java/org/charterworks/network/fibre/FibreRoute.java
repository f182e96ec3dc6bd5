package org.charterworks.network.fibre;

import java.util.ArrayList;
import java.util.List;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.NodeId;

/// A way of data from one place to another.
///
/// @param strands  each begins where the one before ends; empty when both places are one
public record FibreRoute(NodeId from, List<Strand> strands) {
    /// How many times slower light is in glass than in a vacuum: the group index of standard single-mode fibre
    /// (ITU-T G.652) at 1550 nm, as makers state it.
    public static final double GROUP_INDEX = 1.468;

    private static final double LIGHT_KM_PER_MILLISECOND = 299.792458;

    public FibreRoute {
        strands = List.copyOf(strands);
    }

    public NodeId to() {
        return strands.isEmpty() ? from : strands.getLast().to();
    }

    public double km() {
        return strands.stream().mapToDouble(Strand::km).sum();
    }

    /// Whether the length, and so the latency, is a lower bound.
    public boolean isAtLeast() {
        return strands.stream().anyMatch(Strand::isAtLeast);
    }

    /// One way, milliseconds: what light needs in the glass. Equipment and queues add to it.
    public double latencyMilliseconds() {
        return latencyMilliseconds(km());
    }

    /// What light needs for a length of glass, milliseconds.
    public static double latencyMilliseconds(double km) {
        return km * GROUP_INDEX / LIGHT_KM_PER_MILLISECOND;
    }

    /// The cables, in the order of the way.
    public List<LinkId> links() {
        return strands.stream().flatMap(strand -> strand.findLink().stream()).toList();
    }

    /// All places, both ends included.
    public List<NodeId> places() {
        List<NodeId> places = new ArrayList<>(List.of(from));
        strands.forEach(strand -> places.add(strand.to()));
        return places;
    }

    /// The places between the two ends.
    public List<NodeId> passed() {
        List<NodeId> places = places();
        return places.size() < 3 ? List.of() : places.subList(1, places.size() - 1);
    }
}
