package org.charterworks.app.web.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.indicator.Indicator;
import org.charterworks.register.indicator.Progress;

/// How far along an indicator is to one target.
///
/// @param standing code of how it stands
/// @param ways     one sentence for each newest value with each baseline; empty when there is nothing to compare
/// @param grade    code of the worst grade of what was compared
public record ProgressView(ValueView target, String standing, List<String> ways, String grade) {
    private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

    public ProgressView {
        ways = List.copyOf(ways);
    }

    static ProgressView of(Progress progress, Indicator indicator, Register register, Words words) {
        return new ProgressView(
                ValueView.of(progress.target(), register, words),
                progress.standing().code(),
                progress.comparisons().stream()
                        .map(each -> way(each, indicator, words))
                        .toList(),
                progress.grade().code());
    }

    private static String way(Progress.Comparison comparison, Indicator indicator, Words words) {
        String unit = words.unit(indicator.unit());
        String done = words.say(
                "indicators.way",
                words.number(comparison.actual().value()) + Words.THIN_SPACE + unit,
                ValueView.moment(comparison.actual(), words),
                words.percent(comparison.share()),
                words.number(comparison.baseline().value()) + Words.THIN_SPACE + unit);
        Double asked = comparison.pathValue();
        return asked == null
                ? done
                : done + " "
                        + words.say(
                                "indicators.way.asked",
                                words.number(new BigDecimal(asked).round(DIGITS)) + Words.THIN_SPACE + unit);
    }
}
