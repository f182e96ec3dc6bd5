package org.charterworks.roadmap.calibration;

import java.time.LocalDate;
import org.charterworks.roadmap.explain.Appraisal;
import org.charterworks.roadmap.explain.RouteAppraisal;
import org.charterworks.roadmap.programme.PublishedFigure;
import org.charterworks.roadmap.schedule.Scenario;

/// Holds a programme's model against every published row it can answer; fits nothing.
///
/// A row that names elements is answered by the year's traffic over them, a row between two places by the way
/// between them.
public final class CalibrationModel {
    private final Appraisal appraisal;
    private final RouteAppraisal routes;

    public CalibrationModel(Appraisal appraisal, RouteAppraisal routes) {
        this.appraisal = appraisal;
        this.routes = routes;
    }

    /// Every published row against the model.
    ///
    /// @param on the day whose network answers rows about ways
    public Calibration calibration(Scenario scenario, LocalDate on) {
        PublishedWay ways = new PublishedWay(appraisal.programme(), routes, scenario, on);
        PublishedVolume volumes = new PublishedVolume(appraisal.traffic(), scenario);
        return new Calibration(
                scenario,
                on,
                appraisal.programme().published().stream()
                        .map(row -> compared(row, ways, volumes))
                        .toList());
    }

    private static Compared compared(PublishedFigure row, PublishedWay ways, PublishedVolume volumes) {
        if (row.value().isEmpty()) {
            return Compared.without(row, "it is not one number");
        }
        if (!row.elements().isEmpty()) {
            return volumes.compared(row);
        }
        return row.from()
                .flatMap(from -> row.to().map(to -> ways.compared(row, from, to)))
                .orElseGet(() -> Compared.without(row, "it names no places or elements of the network"));
    }
}
