package org.charterworks.network.shipment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The trade-facilitation indicators of the CAREC corridor monitoring (CPMM) from observed trips: TFI1 hours at
/// a border crossing, TFI2 money there, TFI3 money for 500 km and 20 t, TFI4 speed without (SWOD) and with (SWD)
/// delay. A mean over fewer than five observations is withheld.
///
/// Method: `docs/methods/corridor-indicators.md`.
public record CorridorIndicators(
        Averaging by, int trips, Indicator tfi1, Indicator tfi2, Indicator tfi3, Indicator swod, Indicator swd) {
    /// Below this many observations no mean is given.
    public static final int LEAST_OBSERVATIONS = 5;

    private static final double Z95 = 1.96;

    /// How shipments are weighed. The three differ a lot, so every result names its rule.
    public enum Averaging {
        SIMPLE,
        /// Weighed by tonnes.
        TONNES,
        /// The sum of what is above the line over the sum of what is below it.
        RATIO_OF_SUMS
    }

    /// One figure.
    ///
    /// @param mean    under the averaging rule; empty when withheld or when the rule has no meaning for it
    /// @param median  of the observations, unweighted
    /// @param cv      standard deviation (n − 1) over the simple mean
    /// @param error   half the 95 % interval of the simple mean
    public record Indicator(String unit, int n, OptionalDouble mean, double median, double cv, double error) {}

    /// Empty when there is no trip.
    public static Optional<CorridorIndicators> of(List<Trip> trips, Averaging by) {
        return trips.isEmpty() ? Optional.empty() : Optional.of(computed(trips, by, LEAST_OBSERVATIONS));
    }

    /// Of one shipment of a model, which is no sample: nothing is averaged over shipments and nothing withheld.
    public static CorridorIndicators ofModel(Trip trip) {
        return computed(List.of(trip), Averaging.SIMPLE, 1);
    }

    static CorridorIndicators computed(List<Trip> trips, Averaging by, int least) {
        List<Ratio> hours = new ArrayList<>();
        List<Ratio> money = new ArrayList<>();
        List<Ratio> price = new ArrayList<>();
        List<Ratio> moving = new ArrayList<>();
        List<Ratio> door = new ArrayList<>();
        for (Trip trip : trips) {
            for (Trip.Crossing crossing : trip.crossings()) {
                hours.add(new Ratio(trip.tonnes(), crossing.hours(), 1));
                money.add(new Ratio(trip.tonnes(), crossing.costUsd(), 1));
            }
            price.add(new Ratio(trip.tonnes(), trip.costUsd(), trip.km() / 500 * trip.tonnes() / 20));
            moving.add(new Ratio(trip.tonnes(), trip.km(), trip.movingHours()));
            door.add(new Ratio(trip.tonnes(), trip.km(), trip.totalHours()));
        }
        return new CorridorIndicators(
                by,
                trips.size(),
                indicator("h", hours, by, least),
                indicator("USD", money, by, least),
                indicator("USD/500 km/20 t", price, by, least),
                indicator("km/h", moving, by, least),
                indicator("km/h", door, by, least));
    }

    /// One observation as a ratio with its weight.
    private record Ratio(double tonnes, double above, double below) {
        double value() {
            return above / below;
        }
    }

    private static Indicator indicator(String unit, List<Ratio> ratios, Averaging by, int least) {
        int n = ratios.size();
        double simple = ratios.stream().mapToDouble(Ratio::value).average().orElse(0);
        double squares = ratios.stream()
                .mapToDouble(ratio -> (ratio.value() - simple) * (ratio.value() - simple))
                .sum();
        double sd = n > 1 ? Math.sqrt(squares / (n - 1)) : 0;
        return new Indicator(
                unit,
                n,
                n < Math.max(1, least) ? OptionalDouble.empty() : OptionalDouble.of(mean(ratios, simple, by)),
                median(ratios),
                simple > 0 ? sd / simple : 0,
                n > 1 ? Z95 * sd / Math.sqrt(n) : 0);
    }

    private static double mean(List<Ratio> ratios, double simple, Averaging by) {
        return switch (by) {
            case SIMPLE -> simple;
            case TONNES ->
                sum(ratios, true) / ratios.stream().mapToDouble(Ratio::tonnes).sum();
            case RATIO_OF_SUMS ->
                ratios.stream().mapToDouble(Ratio::above).sum()
                        / ratios.stream().mapToDouble(Ratio::below).sum();
        };
    }

    private static double sum(List<Ratio> ratios, boolean weighed) {
        return ratios.stream()
                .mapToDouble(ratio -> weighed ? ratio.tonnes() * ratio.value() : ratio.value())
                .sum();
    }

    private static double median(List<Ratio> ratios) {
        double[] sorted = ratios.stream().mapToDouble(Ratio::value).sorted().toArray();
        int n = sorted.length;
        return n == 0 ? 0 : n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
