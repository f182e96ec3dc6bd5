package org.charterworks.app.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.register.indicator.Indicator;
import org.charterworks.register.indicator.IndicatorValue;
import org.charterworks.register.indicator.IndicatorValue.Kind;
import org.charterworks.register.indicator.Progress;
import org.charterworks.register.source.Grade;

/// Indicators for people.
///
/// @param whole whether every value is printed with its sources
record IndicatorsText(IndicatorsReport report, boolean whole) {

    void print(Page page) {
        page.text("Indicators on " + report.on() + " (" + report.dateRule() + ")");
        if (whole) {
            report.indicators().forEach(indicator -> series(indicator, page));
        } else {
            page.heading("Where each stands").table(list());
        }
        Table progress = progress();
        if (!progress.isEmpty()) {
            page.heading("How far along to each target").table(progress);
        }
        page.blank().text(IndicatorsReport.RULE).text(Figures.LEGEND);
    }

    private Table list() {
        Table table = new Table()
                .words("indicator")
                .text("name")
                .words("unit")
                .text("baseline")
                .text("newest measured");
        for (Indicator indicator : report.indicators()) {
            table.row(
                    indicator.id().value(),
                    indicator.name(),
                    indicator.unit(),
                    some(indicator.values(Kind.BASELINE)),
                    some(indicator.latest(report.on())));
        }
        return table;
    }

    private Table progress() {
        Table table = new Table()
                .words("indicator")
                .text("target")
                .text("newest since the baseline")
                .numbers("% of the way")
                .text("stands")
                .words("");
        for (Indicator indicator : report.indicators()) {
            for (Progress progress : indicator.progress(report.on())) {
                table.row(
                        indicator.id().value(),
                        of(progress.target()),
                        some(progress.comparisons().stream()
                                .map(Progress.Comparison::actual)
                                .distinct()
                                .toList()),
                        progress.comparisons().stream()
                                .map(each -> Long.toString(Math.round(100 * each.share())))
                                .collect(Collectors.joining(" / ")),
                        progress.standing().code().replace('-', ' '),
                        mark(progress.grade()));
            }
        }
        return table;
    }

    private static void series(Indicator indicator, Page page) {
        Table table = new Table()
                .words("kind")
                .words("when")
                .numbers(indicator.unit())
                .text("counts")
                .text("measured how")
                .text("by")
                .words("")
                .text("sources");
        for (IndicatorValue value : indicator.inOrder()) {
            table.row(
                    value.kind().code(),
                    value.moment(),
                    number(value.value()),
                    value.scope(),
                    value.method().isEmpty() ? "not stated" : value.method(),
                    value.party() == null ? "publisher" : value.party().value(),
                    mark(value.grade()),
                    value.sources().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        page.heading(indicator.name() + " (" + indicator.unit() + ")").table(table);
        if (!indicator.note().isEmpty()) {
            page.note(indicator.note());
        }
    }

    /// Several values that compete, or what is said where there is none.
    private static String some(List<IndicatorValue> values) {
        return values.isEmpty()
                ? "no evidence found"
                : values.stream().map(IndicatorsText::of).collect(Collectors.joining(" / "));
    }

    private static String of(IndicatorValue value) {
        return number(value.value()) + " (" + value.moment() + ") " + mark(value.grade());
    }

    /// All digits that were stated, thousands parted.
    private static String number(BigDecimal value) {
        return Numbers.fixed(value.doubleValue(), Math.max(0, value.scale()));
    }

    private static String mark(Grade grade) {
        return Figures.mark(org.charterworks.network.model.Grade.valueOf(grade.name()));
    }
}
