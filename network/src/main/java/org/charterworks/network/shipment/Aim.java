package org.charterworks.network.shipment;

import java.util.Locale;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.path.Costs;
import org.charterworks.network.path.Criterion;

/// One of the things a shipper wants little of, additive along a route.
public enum Aim {
    TIME("h"),
    COST("USD/t"),
    CO2("kg CO2e/t"),
    /// The variance of the hours: standard deviations do not add up, variances of independent parts do.
    SPREAD("h²");

    private final String unit;

    Aim(String unit) {
        this.unit = unit;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String unit() {
        return unit;
    }

    /// What each movement and charge has of it.
    Costs costs(Graph graph, HourSpread spread) {
        return switch (this) {
            case TIME -> Costs.of(graph, Criterion.TIME);
            case COST -> Costs.of(graph, Criterion.COST);
            case CO2 -> Costs.of(graph, Criterion.CO2);
            case SPREAD -> variances(graph, spread);
        };
    }

    private static Costs variances(Graph graph, HourSpread spread) {
        long[] move = new long[graph.movementCount()];
        long[] charge = new long[graph.chargeCount()];
        for (int m = 0; m < move.length; m++) {
            move[m] = Costs.scaled(spread.ofMovement(graph, m));
        }
        for (int c = 0; c < charge.length; c++) {
            charge[c] = Costs.scaled(spread.ofCharge(graph, c));
        }
        return Costs.of(graph, move, charge);
    }
}
