package org.charterworks.roadmap.calibration;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.charterworks.roadmap.schedule.Scenario;

/// Every published row of a programme held against the model.
///
/// @param on   the day whose network answers where it can
/// @param rows in the order of the programme
public record Calibration(Scenario scenario, LocalDate on, List<Compared> rows) {
    public Calibration {
        rows = List.copyOf(rows);
    }

    /// The test: rows held out, of years for which demand is stated.
    public List<Compared> tests() {
        return those(Compared::isTest);
    }

    /// Rows held out whose year lies outside the years of demand; the model stretches demand flat to them.
    public List<Compared> outsideTheYears() {
        return those(row -> row.use() == Use.HELD_OUT && row.error().isPresent() && !row.ofAYearOfDemand());
    }

    /// Rows from which inputs were set: agreement is no test.
    public List<Compared> setInputs() {
        return those(row -> row.use() == Use.SETS_INPUTS && row.error().isPresent());
    }

    /// Rows the model answers but that no model may be held to.
    public List<Compared> notCounted() {
        return those(row -> row.use() == Use.NOT_COUNTED && row.error().isPresent());
    }

    /// Rows without an answer.
    public List<Compared> unanswered() {
        return those(row -> row.error().isEmpty());
    }

    public Fit testFit() {
        return Fit.of(tests());
    }

    /// The fit when the rows outside the years of demand are counted too.
    public Fit strictFit() {
        return Fit.of(those(row -> row.use() == Use.HELD_OUT));
    }

    public Fit setInputsFit() {
        return Fit.of(setInputs());
    }

    private List<Compared> those(Predicate<Compared> wanted) {
        return rows.stream().filter(wanted).toList();
    }
}
