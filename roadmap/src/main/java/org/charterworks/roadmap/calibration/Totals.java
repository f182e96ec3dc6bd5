package org.charterworks.roadmap.calibration;

import java.util.Optional;
import org.charterworks.network.model.Grade;
import org.charterworks.network.path.Route;
import org.charterworks.roadmap.programme.Parameter;
import org.charterworks.roadmap.programme.Programme;

/// Hours, kilometres and money of a way, in the units people publish them in.
public record Totals(double hours, double km, double usdPerTonne, Grade grade) {
    private static final double HOURS_PER_DAY = 24;

    static final Totals NONE = new Totals(0, 0, 0, Grade.HIGH);

    public static Totals of(Route route) {
        return NONE.plus(route);
    }

    Totals plus(Route route) {
        return new Totals(
                hours + route.hours(),
                km + route.distanceKm(),
                usdPerTonne + route.costUsdPerTonne(),
                grade.worst(route.grade()));
    }

    /// The total in a unit; empty when the unit is another one, or the programme states no load for it.
    public Optional<Double> in(String unit, Programme programme) {
        return switch (unit) {
            case "days" -> Optional.of(hours / HOURS_PER_DAY);
            case "hours" -> Optional.of(hours);
            case "km" -> Optional.of(km);
            case "USD/FEU" -> perLoad(programme, "tonnes_per_feu");
            case "USD/TEU" -> perLoad(programme, "tonnes_per_teu");
            case "USD/truck" -> perLoad(programme, "tonnes_per_truck");
            default -> Optional.empty();
        };
    }

    /// Money per unit: money per tonne times the load; empty when the programme states none.
    private Optional<Double> perLoad(Programme programme, String parameter) {
        return Optional.ofNullable(programme.parameters().get(parameter))
                .map(Parameter::value)
                .map(load -> load.central() * usdPerTonne);
    }
}
