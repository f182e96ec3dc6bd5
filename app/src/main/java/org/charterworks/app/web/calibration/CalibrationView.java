package org.charterworks.app.web.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.charterworks.app.web.chart.Axis;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.chart.Swings;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.view.SourceRef;
import org.charterworks.app.web.words.Amount;
import org.charterworks.app.web.words.Amounts;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.model.Grade;
import org.charterworks.register.Register;
import org.charterworks.register.source.SourceId;
import org.charterworks.roadmap.calibration.Calibration;
import org.charterworks.roadmap.calibration.Compared;
import org.charterworks.roadmap.calibration.Fit;
import org.charterworks.roadmap.calibration.Modelled;
import org.charterworks.roadmap.calibration.Use;

/// Published figures against the model, as a page shows them.
///
/// @param finding    how many held-out figures the model meets
/// @param strict     the same with the rows of years for which no demand is stated; empty where there are none
/// @param groups     rows by what may be concluded from them
/// @param unanswered rows without an answer
/// @param usable     those of them a model may be held to
public record CalibrationView(
        String finding, String strict, List<Drawing> picture, List<Group> groups, int unanswered, long usable) {
    /// Errors beyond this end of the picture are cut there; their words give the number.
    private static final double WIDEST = 1;

    public CalibrationView {
        picture = List.copyOf(picture);
        groups = List.copyOf(groups);
    }

    /// Rows of one kind.
    ///
    /// @param key its word in the message files, after `calibration.group.`
    public record Group(String key, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// One published figure.
    ///
    /// @param error  modelled less published, signed, in percent
    /// @param hit    whether it is within a quarter
    /// @param reason why the model misses it; empty where it does not, or no reason is given
    public record Row(
            String scope,
            String year,
            Amount published,
            Amount modelled,
            String error,
            boolean hit,
            String reason,
            String publishedGrade,
            String modelledGrade,
            List<SourceRef> sources) {
        public Row {
            sources = List.copyOf(sources);
        }
    }

    static CalibrationView of(Calibration found, Register register, Words words) {
        Refs refs = new Refs(register);
        List<Group> groups = List.of(
                group("tests", found.tests(), refs, words),
                group("other-years", found.outsideTheYears(), refs, words),
                group("inputs", found.setInputs(), refs, words),
                group("not-counted", found.notCounted(), refs, words));
        return new CalibrationView(
                finding("calibration.finding", found.testFit(), words),
                found.outsideTheYears().isEmpty() ? "" : finding("calibration.strict", found.strictFit(), words),
                found.tests().isEmpty() ? List.of() : List.of(drawing(found, words)),
                groups.stream().filter(group -> !group.rows().isEmpty()).toList(),
                found.unanswered().size(),
                found.unanswered().stream()
                        .filter(row -> row.use() == Use.HELD_OUT)
                        .count());
    }

    private static String finding(String key, Fit fit, Words words) {
        return words.say(
                key,
                fit.within25Percent(),
                fit.rows(),
                fit.shareWithin25Percent().map(words::percent).orElse("–"));
    }

    private static Group group(String key, List<Compared> rows, Refs refs, Words words) {
        return new Group(key, rows.stream().map(row -> row(row, refs, words)).toList());
    }

    private static Row row(Compared row, Refs refs, Words words) {
        Modelled modelled = row.modelled().orElseThrow();
        return new Row(
                row.published().scope(),
                row.published().year(),
                amount(row.published().value().orElseThrow(), row, words),
                amount(modelled.value(), row, words),
                error(row, words),
                row.isHit(),
                row.isHit() ? "" : row.published().reason(),
                row.published().grade().code(),
                modelled.grade().code(),
                refs.sources(Arrays.stream(row.published().source().split(";", -1))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .map(SourceId::new)
                        .toList()));
    }

    /// As many digits as make the two comparable; the grades stand beside them.
    private static Amount amount(double value, Compared row, Words words) {
        return new Amounts(words).of(value, value, value, row.published().unit(), Grade.MEDIUM);
    }

    private static String error(Compared row, Words words) {
        double percent = Math.rint(100 * row.error().orElseThrow());
        String number = words.plain(Math.abs(percent));
        return percent == 0 ? number : (percent < 0 ? Words.MINUS : "+") + number;
    }

    private static Drawing drawing(Calibration found, Words words) {
        List<Compared> rows = found.tests().stream()
                .sorted(Comparator.comparingDouble(
                                (Compared row) -> Math.abs(row.error().orElseThrow()))
                        .reversed())
                .toList();
        Axis axis = Axis.between("", -WIDEST, WIDEST, 4, share -> words.plain(Math.rint(100 * share)));
        return new Swings(
                        "errors",
                        finding("calibration.finding", found.testFit(), words),
                        words.say("calibration.subject", words.date(found.on())),
                        rows.stream()
                                .limit(3)
                                .map(row -> row.published().scope() + ": " + error(row, words) + Words.THIN_SPACE + "%")
                                .collect(Collectors.joining("; ")),
                        words.say("calibration.source"),
                        axis,
                        0,
                        Compared.HIT,
                        rows.stream().map(row -> bar(row, words)).toList())
                .draw();
    }

    private static Swings.Row bar(Compared row, Words words) {
        double error = row.error().orElseThrow();
        String year =
                row.published().year().isEmpty() ? "" : ", " + row.published().year();
        return new Swings.Row(
                row.published().scope() + year,
                Math.min(0, error),
                Math.max(0, error),
                error(row, words) + Words.THIN_SPACE + "%");
    }
}
