package org.charterworks.network.path;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.charterworks.network.graph.Graph;
import org.jspecify.annotations.Nullable;

/// A way through a graph in the graph's own numbers: movements in order, and the charge paid before each and
/// after the last.
public final class Path {
    private final Graph graph;
    private final int[] movements;
    private final int[] charges;
    private final long cost;

    Path(Graph graph, int[] movements, int[] charges, long cost) {
        this.graph = graph;
        this.movements = movements;
        this.charges = charges;
        this.cost = cost;
    }

    /// A path found by another search.
    ///
    /// @param movements  in order, at least one, each reached from the one before by an arc
    /// @param charges    one more than movements: before each, and after the last
    /// @param cost       under the costs of the caller, in billionths
    public static Path of(Graph graph, int[] movements, int[] charges, long cost) {
        if (movements.length == 0 || charges.length != movements.length + 1) {
            throw new IllegalArgumentException(
                    "a path of " + movements.length + " movements with " + charges.length + " charges");
        }
        return new Path(graph, movements.clone(), charges.clone(), cost);
    }

    public Graph graph() {
        return graph;
    }

    /// The same way in another graph of the same frame; empty when it cannot be gone there. Its [#cost()] stays that
    /// of the search that found it.
    public Optional<Path> in(Graph other) {
        if (!graph.isOfTheSameFrame(other)) {
            throw new IllegalArgumentException("not a graph of the same frame");
        }
        for (int movement : movements) {
            if (other.layerBit(movement) == 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Path(other, movements, charges, cost));
    }

    /// Number of movements, so of links.
    public int length() {
        return movements.length;
    }

    public int movement(int position) {
        return movements[position];
    }

    /// The charge before the movement at this position; at `length()` the charge after the last movement.
    public int charge(int position) {
        return charges[position];
    }

    /// Cost under the [Costs] it was searched with, in billionths.
    public long cost() {
        return cost;
    }

    public double hours() {
        double sum = graph.chargeHours(charges[0]);
        for (int i = 0; i < movements.length; i++) {
            sum += graph.hours(movements[i]) + graph.chargeHours(charges[i + 1]);
        }
        return sum;
    }

    public double costUsdPerTonne() {
        double sum = graph.chargeCostUsdPerTonne(charges[0]);
        for (int i = 0; i < movements.length; i++) {
            sum += graph.costUsdPerTonne(movements[i]) + graph.chargeCostUsdPerTonne(charges[i + 1]);
        }
        return sum;
    }

    public double co2KgPerTonne() {
        double sum = graph.chargeCo2KgPerTonne(charges[0]);
        for (int i = 0; i < movements.length; i++) {
            sum += graph.co2KgPerTonne(movements[i]) + graph.chargeCo2KgPerTonne(charges[i + 1]);
        }
        return sum;
    }

    public double total(Objective objective) {
        return objective.perHour() * hours()
                + objective.perUsdPerTonne() * costUsdPerTonne()
                + objective.perKgCo2PerTonne() * co2KgPerTonne();
    }

    /// The same way with legs, grades and sources.
    public Route toRoute() {
        return new RouteMaker(graph).make(this);
    }

    /// These paths of one graph as routes, in their order.
    public static List<Route> toRoutes(List<Path> paths) {
        if (paths.isEmpty()) {
            return List.of();
        }
        RouteMaker maker = new RouteMaker(paths.getFirst().graph());
        return paths.stream().map(maker::make).toList();
    }

    /// Two paths are equal when they use the same movements and pay the same charges.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Path that
                && Arrays.equals(movements, that.movements)
                && Arrays.equals(charges, that.charges);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(movements) + Arrays.hashCode(charges);
    }
}
