package org.charterworks.network.duration;

import java.util.Collections;
import java.util.List;

/// The observations themselves, each equally likely. Variance is that of the observations (divided by n).
///
/// @param observedHours  at least one, kept in ascending order
public record Empirical(List<Double> observedHours) implements Distribution {
    public Empirical {
        if (observedHours.isEmpty()) {
            throw new IllegalArgumentException("an empirical distribution needs at least one observation");
        }
        observedHours.forEach(hours -> Distribution.checkHours("an observation", hours));
        observedHours = observedHours.stream().sorted().toList();
    }

    @Override
    public double mean() {
        double sum = 0;
        for (double hours : observedHours) {
            sum += hours;
        }
        return sum / observedHours.size();
    }

    @Override
    public double variance() {
        double mean = mean();
        double sum = 0;
        for (double hours : observedHours) {
            sum += (hours - mean) * (hours - mean);
        }
        return sum / observedHours.size();
    }

    @Override
    public double cdf(double hours) {
        int place = Collections.binarySearch(observedHours, hours);
        int atMost = place >= 0 ? place + 1 : -place - 1;
        while (place >= 0 && atMost < observedHours.size() && observedHours.get(atMost) <= hours) {
            atMost++;
        }
        return (double) atMost / observedHours.size();
    }

    @Override
    public double quantile(double probability) {
        int place = (int) Math.ceil(probability * observedHours.size()) - 1;
        return observedHours.get(Math.clamp(place, 0, observedHours.size() - 1));
    }

    @Override
    public Distribution scaledBy(double factor) {
        return new Empirical(observedHours.stream().map(hours -> hours * factor).toList());
    }
}
