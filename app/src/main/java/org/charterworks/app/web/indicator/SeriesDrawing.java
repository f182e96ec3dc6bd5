package org.charterworks.app.web.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.charterworks.app.web.chart.Axis;
import org.charterworks.app.web.chart.Series;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.indicator.Indicator;
import org.charterworks.register.indicator.IndicatorValue;
import org.charterworks.register.indicator.IndicatorValue.Kind;
import org.jspecify.annotations.Nullable;

/// The values of an indicator over time, with the way from its baseline to its target.
final class SeriesDrawing {
    private static final int MOST_YEAR_NAMES = 7;

    private SeriesDrawing() {}

    /// The series; null when no value has a date.
    static @Nullable Series of(Indicator indicator, LocalDate on, Words words) {
        List<IndicatorValue> dated = indicator.inOrder().stream()
                .filter(value -> value.findLastDay().isPresent())
                .toList();
        if (dated.isEmpty()) {
            return null;
        }
        double most = dated.stream()
                .mapToDouble(value -> value.value().doubleValue())
                .max()
                .orElse(0);
        double least = dated.stream()
                .mapToDouble(value -> value.value().doubleValue())
                .min()
                .orElse(0);
        String unit = words.unit(indicator.unit());
        String summary = summary(indicator, on, unit, words);
        return new Series(
                "series-" + indicator.id().value().replaceAll("[^A-Za-z0-9-]", "-"),
                indicator.name() + ": " + summary,
                words.say("indicators.chart.subject", unit),
                summary,
                words.say("indicators.chart.source"),
                years(dated),
                Axis.between(unit, Math.min(0, least), Math.max(most, 1e-9), 4, words::plain),
                dated.stream().map(value -> mark(value, words)).toList(),
                ways(indicator),
                on.toEpochDay(),
                words.date(on));
    }

    /// Baseline, newest and targets in a sentence.
    private static String summary(Indicator indicator, LocalDate on, String unit, Words words) {
        List<String> parts = new ArrayList<>();
        add(parts, "baseline", indicator.values(Kind.BASELINE), unit, words);
        add(
                parts,
                "actual",
                indicator.latest(on).stream()
                        .filter(value -> value.kind() == Kind.ACTUAL)
                        .toList(),
                unit,
                words);
        add(parts, "forecast", indicator.values(Kind.FORECAST), unit, words);
        add(parts, "target", indicator.values(Kind.TARGET), unit, words);
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, String kind, List<IndicatorValue> values, String unit, Words words) {
        if (!values.isEmpty()) {
            parts.add(words.of("indicator-kind", kind) + " "
                    + String.join(
                            " / ",
                            values.stream()
                                    .map(value -> words.number(value.value()) + Words.THIN_SPACE + unit + " ("
                                            + ValueView.moment(value, words) + ")")
                                    .toList()));
        }
    }

    private static Series.Mark mark(IndicatorValue value, Words words) {
        Series.Shape shape = switch (value.kind()) {
            case BASELINE -> Series.Shape.BASELINE;
            case ACTUAL -> Series.Shape.MEASURED;
            case FORECAST -> Series.Shape.FORECAST;
            case TARGET -> Series.Shape.TARGET;
        };
        boolean isNamed = value.kind() == Kind.BASELINE || value.kind() == Kind.TARGET;
        BigDecimal number = value.value();
        return new Series.Mark(
                value.findLastDay().orElseThrow().toEpochDay(),
                number.doubleValue(),
                shape,
                isNamed ? words.of("indicator-kind", value.kind().code()) + " " + words.number(number) : "");
    }

    private static List<Series.Way> ways(Indicator indicator) {
        List<Series.Way> ways = new ArrayList<>();
        if (indicator.path() == Indicator.Path.NONE) {
            return ways;
        }
        for (IndicatorValue from : indicator.values(Kind.BASELINE)) {
            for (IndicatorValue to : indicator.values(Kind.TARGET)) {
                from.findLastDay()
                        .ifPresent(begin -> to.findLastDay()
                                .filter(begin::isBefore)
                                .ifPresent(end -> ways.add(new Series.Way(
                                        begin.toEpochDay(),
                                        from.value().doubleValue(),
                                        end.toEpochDay(),
                                        to.value().doubleValue(),
                                        indicator.path() == Indicator.Path.AT_ONCE))));
            }
        }
        return ways;
    }

    /// From the first of January of the first year to the last of December of the last.
    private static Axis years(List<IndicatorValue> dated) {
        int first = dated.stream()
                .mapToInt(value -> value.findLastDay().orElseThrow().getYear())
                .min()
                .orElseThrow();
        int last = dated.stream()
                        .mapToInt(value -> value.findLastDay().orElseThrow().getYear())
                        .max()
                        .orElseThrow()
                + 1;
        int step = Math.ceilDiv(last - first, MOST_YEAR_NAMES);
        List<Axis.Tick> ticks = new ArrayList<>();
        for (int year = first; year <= last; year += step) {
            ticks.add(new Axis.Tick(LocalDate.of(year, 1, 1).toEpochDay(), Integer.toString(year)));
        }
        return new Axis(
                "",
                LocalDate.of(first, 1, 1).toEpochDay(),
                LocalDate.of(last, 2, 1).toEpochDay(),
                ticks);
    }
}
