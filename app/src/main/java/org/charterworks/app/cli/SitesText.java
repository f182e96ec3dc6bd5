package org.charterworks.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.network.model.HazardArea;
import org.charterworks.roadmap.explain.site.Measured;
import org.charterworks.roadmap.explain.site.SiteAnswer;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.programme.SiteCriterion;
import org.charterworks.roadmap.programme.SiteCriterion.Measure;

/// Sites compared, for people.
///
/// @param ids whether figures are printed with their ids
record SitesText(SitesReport report, boolean ids) {

    void print(Page page) {
        page.text("Sites for data centres on " + report.question().on() + " (" + report.dateRule() + "), scenario "
                + report.question().scenario().id());
        page.heading("Criteria").table(criteria());
        page.heading("Sites, the best score first").table(sites());
        for (SiteAnswer answer : report.comparison().sites()) {
            notes(answer).forEach(note -> page.note(answer.site().name() + ": " + note));
        }
        if (!report.leftOut().isEmpty()) {
            page.text(report.leftOut());
        }
        page.text("The score is the weighed mean of points from 0 (worst of these sites, or as stated) to 1 (best)"
                + " over what is known; its range lets what is unknown be worst or best. It ranks these sites only. Distances to"
                + " hazard areas never say where mines are.");
        if (ids) {
            page.blank();
            report.comparison().sites().stream()
                    .flatMap(answer -> answer.figures().stream())
                    .forEach(figure -> page.line(figure.id().toString()));
        }
        page.blank().text(Figures.LEGEND);
    }

    private Table criteria() {
        Table table = new Table()
                .words("criterion")
                .words("unit")
                .words("better")
                .numbers("weight")
                .text("weight from")
                .words("");
        for (SiteCriterion criterion : report.comparison().criteria()) {
            boolean isSet = report.question().weights().containsKey(criterion.measure());
            table.row(
                    criterion.measure().code(),
                    criterion.measure().unit(),
                    criterion.measure().moreIsBetter() ? "more" : "less",
                    Numbers.of(criterion.weight()),
                    isSet
                            ? "set by you"
                            : String.join(
                                    ", ",
                                    criterion.provenance().sources().stream()
                                            .map(source -> source.value())
                                            .toList()),
                    isSet ? "" : Figures.mark(criterion.provenance().grade()));
        }
        return table;
    }

    private Table sites() {
        Table table = new Table().text("site");
        List<SiteCriterion> criteria = report.comparison().criteria();
        criteria.forEach(criterion -> table.numbers(
                shortName(criterion.measure()) + ", " + criterion.measure().unit()));
        table.numbers("score").words("");
        for (SiteAnswer answer : report.comparison().sites()) {
            List<String> cells = new ArrayList<>(List.of(answer.site().name()));
            criteria.forEach(criterion -> cells.add(value(answer, criterion.measure())));
            cells.add(answer.score()
                    .map(score -> Numbers.spread(score.low(), score.central(), score.high()))
                    .orElse("unknown"));
            cells.add(answer.score().map(Figure::grade).map(Figures::mark).orElse(""));
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }

    private static String shortName(Measure measure) {
        return switch (measure) {
            case AVAILABLE_POWER -> "power N-1";
            case INDEPENDENT_ROUTES -> "fibre";
            case LATENCY -> "latency";
            case HAZARD_DISTANCE -> "hazard";
        };
    }

    private static String value(SiteAnswer answer, Measure measure) {
        return answer.measured().get(measure) instanceof Measured.Known(Figure figure, String _)
                ? Numbers.spread(figure.low(), figure.central(), figure.high())
                : "unknown";
    }

    private static List<String> notes(SiteAnswer answer) {
        List<String> notes = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        answer.measured().forEach((measure, measured) -> {
            switch (measured) {
                case Measured.Known(Figure _, String note) -> {
                    if (!note.isEmpty()) {
                        notes.add(shortName(measure) + " " + note);
                    }
                }
                case Measured.Unknown(String missing) -> unknown.add(shortName(measure) + " (" + missing + ")");
            }
        });
        List<String> lines = new ArrayList<>();
        if (!notes.isEmpty()) {
            lines.add(String.join("; ", notes));
        }
        if (!unknown.isEmpty()) {
            lines.add("unknown: " + String.join(", ", unknown));
        }
        if (!answer.heldBack().isEmpty()) {
            lines.add("cannot be used before clearance of "
                    + String.join(
                            ", ",
                            answer.heldBack().stream().map(HazardArea::name).toList()));
        }
        return lines;
    }
}
