package org.charterworks.roadmap.risk;

/// What lateness costs over all runs, USD, undiscounted, on central inputs: the network's worth on plan less its
/// worth with the dates drawn, up to the horizon. Negative where things come early.
///
/// @param mean  expected cost
/// @param error standard error of the mean
/// @param p50   half of the runs cost no more
/// @param p80   80 of 100 runs cost no more
/// @param p95   95 of 100 runs cost no more
public record LossRisk(double mean, double error, double p50, double p80, double p95) {

    static LossRisk of(double[] losses) {
        Days drawn = new Days(losses);
        return new LossRisk(
                drawn.mean(), drawn.errorOfMean(), drawn.quantile(0.5), drawn.quantile(0.8), drawn.quantile(0.95));
    }
}
