package org.charterworks.roadmap.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.charterworks.network.model.AssetId;
import org.charterworks.network.model.Provenance;

/// What sites for data centres are compared by, and how much it counts. Weights are the user's: nobody else can
/// say them.
///
/// @param weight   0 or more; only the proportion to the others counts
/// @param worst    value that scores nothing; empty for the worst of the sites compared
/// @param best     value that scores in full; empty for the best of them
/// @param targets  exchange points to which latency is measured; empty for all
public record SiteCriterion(
        Measure measure,
        double weight,
        OptionalDouble worst,
        OptionalDouble best,
        List<AssetId> targets,
        String note,
        Provenance provenance) {

    /// What is measured at a site.
    public enum Measure {
        /// Power that is left on the grid of the site after its largest loss and its peak demand.
        AVAILABLE_POWER("MW", true),
        /// Routes to the exchange points that share neither a place nor a risk.
        INDEPENDENT_ROUTES("routes", true),
        /// One way, to the nearest exchange point.
        LATENCY("ms", false),
        /// To the nearest hazard area that is not cleared, as the crow flies.
        HAZARD_DISTANCE("km", true);

        private final String unit;
        private final boolean moreIsBetter;

        Measure(String unit, boolean moreIsBetter) {
            this.unit = unit;
            this.moreIsBetter = moreIsBetter;
        }

        public String unit() {
            return unit;
        }

        public boolean moreIsBetter() {
            return moreIsBetter;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Measure> findByCode(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst();
        }
    }

    public SiteCriterion {
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException(measure.code() + ": a weight cannot be " + weight);
        }
        targets = List.copyOf(targets);
    }

    public SiteCriterion withWeight(double newWeight) {
        return new SiteCriterion(measure, newWeight, worst, best, targets, note, provenance);
    }
}
