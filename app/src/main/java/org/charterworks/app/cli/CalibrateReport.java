package org.charterworks.app.cli;

import java.util.List;
import java.util.function.Consumer;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.roadmap.calibration.Calibration;
import org.charterworks.roadmap.calibration.Compared;
import org.charterworks.roadmap.calibration.Fit;
import org.charterworks.roadmap.calibration.Modelled;
import org.charterworks.roadmap.calibration.Use;

/// Published rows against the model, and how well those that were held out are met.
record CalibrateReport(Calibration calibration, String dateRule) {

    JsonObject json() {
        return JsonObject.EMPTY
                .text("on", calibration.on())
                .text("date_rule", dateRule)
                .text("scenario", calibration.scenario().id())
                .put("test", fit(calibration.testFit()))
                .put("test_with_other_years", fit(calibration.strictFit()))
                .put("sets_inputs", fit(calibration.setInputsFit()))
                .put("rows", Json.items(calibration.rows(), CalibrateReport::row));
    }

    private static JsonObject fit(Fit fit) {
        return JsonObject.EMPTY
                .put("rows", fit.rows())
                .put("within_20_percent", fit.within20Percent())
                .put("within_25_percent", fit.within25Percent())
                .put("share_within_25_percent", fit.shareWithin25Percent())
                .put("rms_error_share", fit.rmsError());
    }

    private static JsonObject row(Compared row) {
        JsonObject object = JsonObject.EMPTY
                .text("id", row.published().id())
                .text("metric", row.published().metric())
                .text("scope", row.published().scope())
                .text("year", row.published().year())
                .text("unit", row.published().unit())
                .put("published", row.published().value())
                .put("modelled", row.modelled().map(Modelled::value))
                .put("error_share", row.error())
                .put("within_25_percent", row.isHit())
                .put("geh_per_hour", row.geh())
                .text("use", row.use().code())
                .put("counts_in_test", row.isTest())
                .text("no_answer", row.noAnswer())
                .text("reason", row.published().reason())
                .text("source", row.published().source())
                .text("grade", row.published().grade().code())
                .text("note", row.published().note());
        return row.modelled()
                .map(model -> object.text("modelled_grade", model.grade().code())
                        .text("network_on", model.on())
                        .text("how", model.how()))
                .orElse(object);
    }

    Consumer<Page> print() {
        return page -> {
            page.text("Published figures against the model, network of " + calibration.on() + " (" + dateRule
                    + ") or of their own year, scenario "
                    + calibration.scenario().id() + ". Nothing is fitted.");
            page.blank().text("Held out: " + words(calibration.testFit()) + ".");
            if (!calibration.outsideTheYears().isEmpty()) {
                page.text("With those of years for which no demand is stated: " + words(calibration.strictFit()) + ".");
            }
            table("Held out: no input was set from them", calibration.tests(), page);
            table(
                    "Held out, of years for which no demand is stated: the nearest year stands in",
                    calibration.outsideTheYears(),
                    page);
            table("Inputs were set from them: agreement is no test", calibration.setInputs(), page);
            table("Derived, planned or of another thing: never counted", calibration.notCounted(), page);
            page.blank().text(unanswered());
            page.text(Figures.LEGEND + " (of the published figure, then of the model's)");
            page.text("Method: docs/methods/calibration.md");
        };
    }

    private String unanswered() {
        long usable = calibration.unanswered().stream()
                .filter(row -> row.use() == Use.HELD_OUT)
                .count();
        return calibration.unanswered().size()
                + " further rows have no answer, as they are not one number or name no places of the network; "
                + usable + " of them a model may be held to. --json says why for each.";
    }

    private static String words(Fit fit) {
        return fit.within25Percent() + " of " + fit.rows() + " within a quarter"
                + fit.shareWithin25Percent()
                        .map(share -> " (" + percent(share) + ")")
                        .orElse("") + ", "
                + fit.within20Percent() + " within a fifth"
                + fit.rmsError()
                        .map(rms -> ", root mean square error " + percent(rms))
                        .orElse("");
    }

    private static String percent(double share) {
        return Numbers.fixed(100 * share, 0) + " %";
    }

    private static void table(String heading, List<Compared> rows, Page page) {
        if (rows.isEmpty()) {
            return;
        }
        Table table = new Table()
                .text("what, and why the model misses it")
                .words("year")
                .numbers("published")
                .numbers("model")
                .words("unit")
                .numbers("error %")
                .words("");
        for (Compared row : rows) {
            Modelled model = row.modelled().orElseThrow();
            table.row(
                    row.published().scope() + miss(row),
                    row.published().year(),
                    row.published().value().map(Numbers::of).orElse(""),
                    Numbers.of(model.value()),
                    row.published().unit(),
                    row.error().map(error -> Numbers.difference(100 * error, 0)).orElse(""),
                    Figures.mark(row.published().grade()) + " " + Figures.mark(model.grade()));
        }
        page.heading(heading).table(table);
    }

    private static String miss(Compared row) {
        if (row.isHit()) {
            return "";
        }
        String reason = row.published().reason();
        return reason.isBlank() ? ": no reason is given yet" : ": " + reason;
    }
}
