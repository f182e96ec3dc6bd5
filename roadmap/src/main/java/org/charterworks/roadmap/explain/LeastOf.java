package org.charterworks.roadmap.explain;

import java.util.Locale;
import org.charterworks.network.path.Criterion;

/// What a shipper wants a route to have least of.
public enum LeastOf {
    TIME(Criterion.TIME),
    COST(Criterion.COST),
    CO2(Criterion.CO2),
    /// The hours that 90 of 100 shipments do not exceed, among the routes that no other beats in mean and spread of
    /// the hours; `docs/methods/route.md`.
    P90(Criterion.TIME);

    private final Criterion criterion;

    LeastOf(Criterion criterion) {
        this.criterion = criterion;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What the search itself has least of: the mean hours where percentiles are wanted, which do not add up.
    public Criterion criterion() {
        return criterion;
    }

    static LeastOf of(Criterion criterion) {
        return switch (criterion) {
            case TIME -> TIME;
            case COST -> COST;
            case CO2 -> CO2;
        };
    }
}
