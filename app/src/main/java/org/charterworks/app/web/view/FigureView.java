package org.charterworks.app.web.view;

import org.charterworks.app.web.words.Amount;
import org.charterworks.app.web.words.Amounts;
import org.charterworks.app.web.words.Words;
import org.charterworks.roadmap.figure.Figure;

/// A figure as a page writes it: number, unit, range, grade, and the way to what it was made from.
///
/// @param grade code of the grade
/// @param why   the page that opens its inputs and sources
public record FigureView(String label, Amount amount, String grade, String why) {

    public static FigureView of(Figure figure, Words words) {
        return new FigureView(
                figure.label(),
                new Amounts(words).of(figure.low(), figure.central(), figure.high(), figure.unit(), figure.grade()),
                figure.grade().code(),
                "/explain?figure=" + figure.id());
    }

    public boolean isPlaceholder() {
        return grade.equals("placeholder");
    }
}
