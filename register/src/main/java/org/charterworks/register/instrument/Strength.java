package org.charterworks.register.instrument;

/// How firm, exact and supervised a provision is, each from 0 (not at all) to 3 (fully), coded from its text.
///
/// Used to see what can be made executable, never as a ranking; the three are never added up.
///
/// @param obligation how far the words bind
/// @param precision  how exactly they say what is to be done
/// @param delegation how far a third body may interpret or supervise
/// @param codingNote why it was coded so, empty when obvious
public record Strength(int obligation, int precision, int delegation, String codingNote) {
    public Strength {
        requireScale("obligation", obligation);
        requireScale("precision", precision);
        requireScale("delegation", delegation);
    }

    private static void requireScale(String dimension, int value) {
        if (value < 0 || value > 3) {
            throw new IllegalArgumentException(dimension + " is " + value + "; expected 0, 1, 2 or 3");
        }
    }
}
