package org.charterworks.roadmap.explain.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.model.AssetId;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.programme.SiteCriterion.Measure;
import org.charterworks.roadmap.schedule.Scenario;

/// Sites on a day of a scenario.
///
/// @param weights  those the user sets; the others are the programme's
public record SiteQuestion(Scenario scenario, LocalDate on, SortedMap<Measure, Double> weights) {
    private static final double TOO_LARGE = 1_000;

    public SiteQuestion {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        for (double weight : weights.values()) {
            if (!(weight >= 0 && weight < TOO_LARGE)) {
                throw new IllegalArgumentException("a weight is from 0 to below " + TOO_LARGE + ", got " + weight);
            }
        }
    }

    /// The id of a figure about a site.
    ///
    /// @param measure  code of a criterion, or `score`, which depends on the weights too
    FigureId id(AssetId site, String measure) {
        SortedMap<String, String> arguments = new TreeMap<>(Map.of(
                "site", site.value(),
                "measure", measure,
                "on", on.toString(),
                "scenario", scenario.id().value()));
        if (measure.equals("score")) {
            weights.forEach((each, weight) -> arguments.put("weight-" + each.code(), plain(weight)));
        }
        return new FigureId("site", arguments);
    }

    static String plain(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }
}
