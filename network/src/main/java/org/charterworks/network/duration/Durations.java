package org.charterworks.network.duration;

import java.util.ArrayList;
import java.util.List;

/// The hours of a whole journey as a distribution: what can be read off it.
public sealed interface Durations permits ConvolvedDurations, SampledDurations {
    /// Hours.
    double mean();

    /// Standard deviation in hours.
    double sd();

    /// The hours that a part of all journeys do not exceed.
    ///
    /// @param probability  above 0 and below 1, as 0.95 for P95
    double quantile(double probability);

    /// Probability of arriving within these hours, 0 to 1.
    double probabilityWithin(double hours);

    /// Equal bins from the 0.1th to the 99.9th percentile with the share of journeys in each; what lies outside
    /// is counted in the first and the last.
    ///
    /// @param count  1 or more
    default List<Bin> histogram(int count) {
        double low = quantile(0.001);
        double width = (quantile(0.999) - low) / count;
        if (!(width > 0)) {
            return List.of(new Bin(low, low, 1));
        }
        List<Bin> bins = new ArrayList<>();
        double before = 0;
        for (int i = 0; i < count; i++) {
            double to = low + (i + 1) * width;
            double within = i == count - 1 ? 1 : probabilityWithin(to);
            bins.add(new Bin(low + i * width, to, within - before));
            before = within;
        }
        return List.copyOf(bins);
    }

    /// A stretch of hours.
    ///
    /// @param share  part of all journeys that fall into it, 0 to 1
    record Bin(double fromHours, double toHours, double share) {}
}
