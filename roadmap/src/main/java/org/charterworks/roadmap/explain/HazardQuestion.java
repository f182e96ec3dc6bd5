package org.charterworks.roadmap.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.hazard.Technology;
import org.charterworks.network.model.AreaId;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.schedule.Scenario;

/// Hazard areas on a day of a scenario.
///
/// @param rateFactor  clearance that many times as fast from the day on: an assumption; 1 for the means of today
public record HazardQuestion(Scenario scenario, LocalDate on, double rateFactor) {
    /// No means are taken to make clearance faster than this.
    public static final double MOST_FACTOR = 100;

    public HazardQuestion {
        if (!(rateFactor > 0 && rateFactor <= MOST_FACTOR)) {
            throw new IllegalArgumentException("a factor of clearance is above 0 and up to " + MOST_FACTOR);
        }
    }

    /// What the factor does to clearance.
    public Technology technology() {
        return rateFactor == 1 ? Technology.AS_TODAY : new Technology(rateFactor, on);
    }

    /// The arguments of a figure about an area, without the measure.
    SortedMap<String, String> arguments(AreaId area) {
        SortedMap<String, String> arguments = new TreeMap<>(Map.of(
                "area", area.value(),
                "on", on.toString(),
                "scenario", scenario.id().value()));
        if (rateFactor != 1) {
            arguments.put("rate-factor", factorText());
        }
        return arguments;
    }

    FigureId id(AreaId area, String measure) {
        SortedMap<String, String> arguments = arguments(area);
        arguments.put("measure", measure);
        return new FigureId("hazard", arguments);
    }

    String factorText() {
        return BigDecimal.valueOf(rateFactor).stripTrailingZeros().toPlainString();
    }
}
