package org.charterworks.roadmap.traffic;

import java.util.EnumSet;
import java.util.Set;
import org.charterworks.network.flow.MaxFlow;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.Demand;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.resilience.DisjointRoutes;
import org.charterworks.roadmap.programme.Commodity;
import org.charterworks.roadmap.programme.Programme;

/// What holds between two places on a day, on central inputs: two routes that share nothing, and the most
/// that can
/// pass with the cut that limits it.
///
/// Over the layers that demand uses; an hour counts with the mean value of time of the programme's kinds
/// of cargo.
public record BetweenPlaces(
        NodeId from, NodeId to, DisjointRoutes linksApart, DisjointRoutes placesApart, MaxFlow most) {

    /// What holds between two different places.
    ///
    /// @throws IllegalArgumentException when both places are the same
    public static BetweenPlaces of(Programme programme, Traffic traffic, NodeId from, NodeId to) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        programme.demands().stream().map(Demand::layers).forEach(layers::addAll);
        Set<Layer> used = layers.isEmpty() ? Layer.TRANSPORT : layers;
        double valueOfTime = programme.commodities().values().stream()
                .map(Commodity::valueOfTime)
                .mapToDouble(value -> value.central())
                .average()
                .orElse(0);
        TrafficRun run = traffic.run(Estimate.CENTRAL);
        Graph graph = run.problem().graph();
        return new BetweenPlaces(
                from,
                to,
                DisjointRoutes.between(graph, from, to, used, valueOfTime, DisjointRoutes.Apart.LINKS),
                DisjointRoutes.between(graph, from, to, used, valueOfTime, DisjointRoutes.Apart.PLACES),
                MaxFlow.between(
                        traffic.snapshot().network(), used, run.problem().capacityTonnesPerYear(), from, to));
    }
}
