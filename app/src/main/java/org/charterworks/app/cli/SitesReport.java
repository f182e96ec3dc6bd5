package org.charterworks.app.cli;

import java.util.List;
import java.util.Optional;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.roadmap.explain.site.Measured;
import org.charterworks.roadmap.explain.site.SiteAnswer;
import org.charterworks.roadmap.explain.site.SiteComparison;
import org.charterworks.roadmap.explain.site.SiteQuestion;
import org.charterworks.roadmap.programme.SiteCriterion;
import org.charterworks.roadmap.programme.SiteCriterion.Measure;

/// Sites compared on a day.
record SitesReport(SiteQuestion question, String dateRule, SiteComparison comparison) {

    JsonObject json() {
        return JsonObject.EMPTY
                .text("on", question.on())
                .text("date_rule", dateRule)
                .text("scenario", question.scenario().id())
                .put("criteria", Json.items(comparison.criteria(), this::criterion))
                .put("left_out", Json.items(comparison.leftOut(), measure -> Json.of(measure.code())))
                .put("sites", Json.items(comparison.sites(), SitesReport::site));
    }

    private JsonObject criterion(SiteCriterion criterion) {
        return JsonObject.EMPTY
                .text("criterion", criterion.measure().code())
                .text("unit", criterion.measure().unit())
                .put("weight", criterion.weight())
                .put("set_by_user", question.weights().containsKey(criterion.measure()))
                .put("sources", Json.texts(criterion.provenance().sources()))
                .text("grade", criterion.provenance().grade().code());
    }

    private static JsonObject site(SiteAnswer answer) {
        JsonObject measured = JsonObject.EMPTY;
        for (Measure measure : answer.measured().keySet()) {
            measured = measured.put(measure.code(), measured(answer, measure));
        }
        return JsonObject.EMPTY
                .text("site", answer.site().id())
                .text("name", answer.site().name())
                .text("status", answer.site().status())
                .put("score", answer.score().map(score -> score.central()))
                .put("criteria", measured)
                .put(
                        "held_back_by",
                        Json.items(answer.heldBack(), area -> Json.of(area.id().value())))
                .put("figures", Json.items(answer.figures(), Figures::json));
    }

    private static JsonObject measured(SiteAnswer answer, Measure measure) {
        return switch (answer.measured().get(measure)) {
            case Measured.Known known ->
                JsonObject.EMPTY
                        .text("status", "known")
                        .put("value", known.figure().central())
                        .put("points", Optional.ofNullable(answer.points().get(measure)))
                        .text("note", known.note());
            case Measured.Unknown(String missing) ->
                JsonObject.EMPTY.text("status", "unknown").text("missing", missing);
            case null -> throw new IllegalStateException("no " + measure + " of " + answer.site());
        };
    }

    /// Criteria that decide nothing, for people; empty when there are none.
    String leftOut() {
        List<String> codes = comparison.leftOut().stream().map(Measure::code).toList();
        return codes.isEmpty() ? "" : "Left out, because they are known for no site: " + String.join(", ", codes) + ".";
    }
}
