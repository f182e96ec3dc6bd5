package org.charterworks.app.web.calibration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.compute.Background;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.CsvTable;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.roadmap.calibration.Calibration;
import org.charterworks.roadmap.calibration.CalibrationModel;
import org.charterworks.roadmap.calibration.Compared;
import org.charterworks.roadmap.calibration.Modelled;
import org.charterworks.roadmap.schedule.Scenario;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// How far the model is from what was published.
@Controller
class CalibrationPages {
    private static final List<String> HEAD = List.of(
            "id", "scope", "year", "unit", "published", "modelled", "error_share", "use", "reason", "source", "grade");

    private final Portal portal;
    private final Background<Day, Calibration> calibrations;

    private record Day(Scenario scenario, LocalDate on) {}

    CalibrationPages(Portal portal, Workspace workspace) {
        this.portal = portal;
        this.calibrations = new Background<>(
                workspace,
                day -> new CalibrationModel(workspace.appraisal(), workspace.routes())
                        .calibration(day.scenario(), day.on()));
    }

    @GetMapping("/calibration")
    String calibration(Visit visit, Words words, Model model) {
        model.addAttribute(
                "view",
                calibrations
                        .find(day(visit))
                        .map(found -> CalibrationView.of(found, portal.register(), words))
                        .orElse(null));
        return "calibration/calibration";
    }

    /// The comparison, for pages that were shown without it.
    @GetMapping("/calibration/rows")
    String rows(Visit visit, Words words, Model model) {
        model.addAttribute("view", CalibrationView.of(calibrations.await(day(visit)), portal.register(), words));
        return "calibration/rows :: rows";
    }

    /// Every published row.
    @GetMapping(path = "/calibration", params = "format=csv")
    ResponseEntity<String> table(Visit visit) {
        return CsvTable.of(HEAD, calibrations.await(day(visit)).rows(), CalibrationPages::row)
                .download("calibration-" + visit.on() + ".csv");
    }

    private static Day day(Visit visit) {
        return new Day(visit.scenario(), visit.on());
    }

    private static List<String> row(Compared row) {
        return List.of(
                row.published().id(),
                row.published().scope(),
                row.published().year(),
                row.published().unit(),
                number(row.published().value()),
                number(row.modelled().map(Modelled::value)),
                number(row.error()),
                row.use().code(),
                row.noAnswer().isEmpty() ? row.published().reason() : row.noAnswer(),
                row.published().source(),
                row.published().grade().code());
    }

    private static String number(Optional<Double> value) {
        return value.map(CsvTable::number).orElse("");
    }
}
