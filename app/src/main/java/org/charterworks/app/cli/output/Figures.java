package org.charterworks.app.cli.output;

import org.charterworks.network.model.Grade;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.Input;

/// Figures in the two forms: all of a figure as JSON, number with range, unit and grade mark for people.
public final class Figures {

    /// What the grade marks mean, for the foot of a page that shows them.
    public static final String LEGEND = "grades: ●●● high  ●●○ medium  ●○○ low  ◌ placeholder";

    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final double TEN_THOUSAND = 1e4;
    private static final double THOUSAND = 1e3;

    private Figures() {}

    /// The whole figure with its inputs.
    public static JsonObject json(Figure figure) {
        return JsonObject.EMPTY
                .text("id", figure.id())
                .text("label", figure.label())
                .put("value", value(figure.low(), figure.central(), figure.high()))
                .text("unit", figure.unit())
                .text("grade", figure.grade().code())
                .text("method", figure.method())
                .text("note", figure.note())
                .put("inputs", Json.items(figure.inputs(), Figures::json));
    }

    /// A number with its range.
    public static JsonObject value(double low, double central, double high) {
        return JsonObject.EMPTY.put("low", low).put("central", central).put("high", high);
    }

    private static JsonObject json(Input input) {
        return JsonObject.EMPTY
                .text("label", input.label())
                .text("value", input.value())
                .text("unit", input.unit())
                .text("source", input.source())
                .text("grade", input.grade().code());
    }

    /// The mark of a grade.
    public static String mark(Grade grade) {
        return switch (grade) {
            case HIGH -> "●●●";
            case MEDIUM -> "●●○";
            case LOW -> "●○○";
            case PLACEHOLDER -> "◌";
        };
    }

    /// Number, range and unit, scaled so that few digits are enough: `12.3 (8.1–20.5) million USD`.
    public static String text(Figure figure) {
        double largest = Math.max(Math.abs(figure.low()), Math.abs(figure.high()));
        double central = Math.abs(figure.central());
        double scale = scale(figure.unit(), central > 0 ? central : largest);
        String spread = Numbers.spread(figure.low() / scale, figure.central() / scale, figure.high() / scale);
        return spread + " " + word(scale) + figure.unit();
    }

    /// The same in a unit of a million, for columns.
    public static String inMillions(Figure figure) {
        return Numbers.spread(figure.low() / MILLION, figure.central() / MILLION, figure.high() / MILLION);
    }

    /// The same in a unit of a thousand, for columns.
    public static String inThousands(Figure figure) {
        return Numbers.spread(figure.low() / THOUSAND, figure.central() / THOUSAND, figure.high() / THOUSAND);
    }

    /// Shares, hours and kilometres are never scaled.
    private static double scale(String unit, double size) {
        boolean counted = unit.startsWith("USD") || unit.startsWith("t") || unit.startsWith("kg");
        if (!counted || unit.equals("USD/t") || unit.equals("kg/t") || size < TEN_THOUSAND) {
            return 1;
        }
        return size < MILLION ? THOUSAND : size < BILLION ? MILLION : BILLION;
    }

    private static String word(double scale) {
        return scale == 1 ? "" : scale == THOUSAND ? "thousand " : scale == MILLION ? "million " : "billion ";
    }
}
