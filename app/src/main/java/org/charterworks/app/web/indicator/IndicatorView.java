package org.charterworks.app.web.indicator;

import java.util.List;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.chart.Series;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.indicator.Indicator;
import org.charterworks.register.indicator.Progress;
import org.jspecify.annotations.Nullable;

/// One indicator with all its values.
///
/// @param row       what the list says of it
/// @param path      code of how the way to the target is thought
/// @param values    oldest first, those without a date last
/// @param note      what else a reader should know, in the language of the data
/// @param tolerance per cent of the way within which a value is on its path
/// @param chart     its values over time, null when none has a date
public record IndicatorView(
        IndicatorRow row,
        String path,
        List<ValueView> values,
        String note,
        long tolerance,
        @Nullable Drawing chart) {
    public IndicatorView {
        values = List.copyOf(values);
    }

    static IndicatorView of(Indicator indicator, Register register, Visit visit, Words words) {
        Series series = SeriesDrawing.of(indicator, visit.on(), words);
        return new IndicatorView(
                IndicatorRow.of(indicator, register, visit, words),
                indicator.path().code(),
                indicator.inOrder().stream()
                        .map(each -> ValueView.of(each, register, words))
                        .toList(),
                indicator.note(),
                Math.round(100 * Progress.TOLERANCE),
                series == null ? null : series.draw());
    }
}
