package org.charterworks.network.demand;

import java.util.List;
import org.charterworks.network.model.NodeId;

/// What leaves and what arrives, and the pattern in which it is thought to go.
///
/// @param origins           places goods leave, each once
/// @param originTonnes      tonnes a year by origin, 0 or more
/// @param destinations      places goods arrive at, each once
/// @param destinationTonnes tonnes a year by destination, 0 or more
/// @param seed              by origin, then by destination: how much one pair is favoured over another, 0 or
///         more; 0 = never. Only ratios count
public record FittingProblem(
        List<NodeId> origins,
        List<Double> originTonnes,
        List<NodeId> destinations,
        List<Double> destinationTonnes,
        List<List<Double>> seed) {
    public FittingProblem {
        origins = List.copyOf(origins);
        originTonnes = List.copyOf(originTonnes);
        destinations = List.copyOf(destinations);
        destinationTonnes = List.copyOf(destinationTonnes);
        seed = seed.stream().map(List::copyOf).toList();
        int columns = destinations.size();
        if (origins.size() != originTonnes.size()
                || columns != destinationTonnes.size()
                || seed.size() != origins.size()
                || seed.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("totals and seed need one number for each place and each pair");
        }
        seed.forEach(FittingProblem::check);
        check(originTonnes);
        check(destinationTonnes);
    }

    private static void check(List<Double> numbers) {
        for (double number : numbers) {
            if (!(number >= 0 && Double.isFinite(number))) {
                throw new IllegalArgumentException("totals and seeds are 0 or more, got " + number);
            }
        }
    }

    /// Everything that leaves.
    public double leaving() {
        return sum(originTonnes);
    }

    /// Everything that arrives.
    public double arriving() {
        return sum(destinationTonnes);
    }

    private static double sum(List<Double> numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }
}
