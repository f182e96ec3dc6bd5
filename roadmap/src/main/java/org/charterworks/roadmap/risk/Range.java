package org.charterworks.roadmap.risk;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.charterworks.register.project.Milestone.Shape;

/// A number known by its lowest, likeliest and highest value.
///
/// - PERT: `low + (high − low) · Beta(1 + 4(mode − low)/(high − low), 1 + 4(high − mode)/(high − low))`
///   (Malcolm, Roseboom, Clark and Fazar 1959).
/// - Triangular and uniform as they are named; uniform does not look at the likeliest.
///
/// @param low  no more than `mode`
/// @param mode the likeliest
/// @param high no less than `mode`
record Range(double low, double mode, double high, Shape shape) {

    Range {
        if (!(low <= mode && mode <= high)) {
            throw new IllegalArgumentException("low " + low + ", likeliest " + mode + ", high " + high);
        }
    }

    static Range exactly(double value) {
        return new Range(value, value, value, Shape.PERT);
    }

    boolean isExact() {
        return low == high;
    }

    /// The value that a share of all draws does not exceed.
    ///
    /// @param share 0 to 1
    double quantile(double share) {
        if (isExact()) {
            return mode;
        }
        return switch (shape) {
            case PERT -> low + (high - low) * beta().inverseCumulativeProbability(share);
            case TRIANGULAR -> triangular(share);
            case UNIFORM -> low + (high - low) * share;
        };
    }

    private BetaDistribution beta() {
        double width = high - low;
        return BetaDistribution.of(1 + 4 * (mode - low) / width, 1 + 4 * (high - mode) / width);
    }

    private double triangular(double share) {
        double width = high - low;
        double below = (mode - low) / width;
        return share <= below
                ? low + Math.sqrt(share * width * (mode - low))
                : high - Math.sqrt((1 - share) * width * (high - mode));
    }
}
