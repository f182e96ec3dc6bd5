package org.charterworks.app.cli;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.register.indicator.Indicator;
import org.charterworks.register.indicator.IndicatorValue;
import org.charterworks.register.indicator.Progress;

/// Indicators on a day.
///
/// @param dateRule how the day was found
record IndicatorsReport(List<Indicator> indicators, LocalDate on, String dateRule) {

    /// How progress is judged, in words, to be shown beside it.
    static final String RULE =
            "Progress is the part of the way from baseline to target. On a linear path a value is on path within "
                    + Math.round(100 * Progress.TOLERANCE)
                    + " per cent of the way from what the path asks for on its last day;"
                    + " where the target comes at once nothing is expected on the way. Values that do not agree stay side by"
                    + " side, and where they stand differently none is chosen. The grade is the worst of what was compared.";

    IndicatorsReport {
        indicators = List.copyOf(indicators);
    }

    JsonObject json() {
        return JsonObject.EMPTY
                .text("on", on)
                .text("progress_rule", RULE)
                .put("indicators", Json.items(indicators, this::json));
    }

    private JsonObject json(Indicator indicator) {
        return JsonObject.EMPTY
                .text("id", indicator.id())
                .text("name", indicator.name())
                .text("unit", indicator.unit())
                .text("path", indicator.path().code())
                .put("about", Json.texts(indicator.about()))
                .put("values", Json.items(indicator.inOrder(), IndicatorsReport::json))
                .put("latest", Json.items(indicator.latest(on), IndicatorsReport::json))
                .put("progress", Json.items(indicator.progress(on), IndicatorsReport::json))
                .text("note", indicator.note());
    }

    private static JsonObject json(IndicatorValue value) {
        return JsonObject.EMPTY
                .text("kind", value.kind().code())
                .text("on", value.on())
                .text("end_on", value.endOn())
                .text("when", value.when())
                .put("value", new Json.Amount(value.value()))
                .text("scope", value.scope())
                .text("method", value.method())
                .text("party", value.party())
                .put("sources", Json.texts(value.sources()))
                .text("grade", value.grade().code())
                .text("note", value.note());
    }

    private static JsonObject json(Progress progress) {
        return JsonObject.EMPTY
                .put("target", json(progress.target()))
                .text("standing", progress.standing().code())
                .put("comparisons", Json.items(progress.comparisons(), IndicatorsReport::json))
                .text("grade", progress.grade().code());
    }

    private static JsonObject json(Progress.Comparison comparison) {
        Double pathValue = comparison.pathValue();
        return JsonObject.EMPTY
                .put("baseline", new Json.Amount(comparison.baseline().value()))
                .put("actual", new Json.Amount(comparison.actual().value()))
                .text("actual_on", comparison.actual().moment())
                .put("share", comparison.share())
                .put("path_value", pathValue == null ? new Json.Nothing() : Json.of(pathValue))
                .text("standing", comparison.standing().code());
    }
}
