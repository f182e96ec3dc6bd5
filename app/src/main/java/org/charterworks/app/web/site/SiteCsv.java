package org.charterworks.app.web.site;

import java.util.ArrayList;
import java.util.List;
import org.charterworks.app.web.view.CsvTable;
import org.charterworks.roadmap.explain.site.Measured;
import org.charterworks.roadmap.explain.site.SiteAnswer;
import org.charterworks.roadmap.explain.site.SiteComparison;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.programme.SiteCriterion.Measure;

/// The sites as a file; what is not known is empty.
final class SiteCsv {
    static final List<String> HEAD = List.of(
            "site",
            "name",
            "available_power_mw",
            "independent_routes",
            "latency_ms",
            "hazard_distance_km",
            "score",
            "score_low",
            "score_high");

    private SiteCsv() {}

    static List<List<String>> rows(SiteComparison comparison) {
        return comparison.sites().stream().map(SiteCsv::row).toList();
    }

    private static List<String> row(SiteAnswer answer) {
        List<String> cells = new ArrayList<>(
                List.of(answer.site().id().value(), answer.site().name()));
        for (Measure measure : Measure.values()) {
            cells.add(
                    answer.measured().get(measure) instanceof Measured.Known(Figure figure, String _)
                            ? CsvTable.number(figure.central())
                            : "");
        }
        cells.add(answer.score().map(score -> CsvTable.number(score.central())).orElse(""));
        cells.add(answer.score().map(score -> CsvTable.number(score.low())).orElse(""));
        cells.add(answer.score().map(score -> CsvTable.number(score.high())).orElse(""));
        return cells;
    }
}
