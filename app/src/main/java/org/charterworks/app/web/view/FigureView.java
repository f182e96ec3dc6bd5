package org.charterworks.app.web.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import org.charterworks.app.web.words.Amount;
import org.charterworks.app.web.words.Amounts;
import org.charterworks.app.web.words.Words;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.FigureId;
import org.springframework.web.util.UriUtils;

/// A figure as a page writes it: number, unit, range, grade, and the way to what it was made from.
///
/// @param exact the number as the command line's JSON has it, in the figure's own unit
/// @param grade code of the grade
/// @param why   the page that opens its inputs and sources
public record FigureView(String label, Amount amount, String exact, String grade, String why) {

    private static final int SIGNIFICANT_DIGITS = 12;

    public static FigureView of(Figure figure, Words words) {
        return new FigureView(
                figure.label(),
                new Amounts(words).of(figure.low(), figure.central(), figure.high(), figure.unit(), figure.grade()),
                exact(figure.central()),
                figure.grade().code(),
                why(figure.id()));
    }

    /// The page that says why a figure is what it is.
    public static String why(FigureId id) {
        return "/explain?figure=" + inAddress(id);
    }

    /// The id of a figure as a part of an address; a plus in it is no space.
    public static String inAddress(FigureId id) {
        return UriUtils.encodeQueryParam(id.toString(), StandardCharsets.UTF_8).replace("+", "%2B");
    }

    private static String exact(double number) {
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(SIGNIFICANT_DIGITS));
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()).toPlainString();
    }

    public boolean isPlaceholder() {
        return grade.equals("placeholder");
    }
}
