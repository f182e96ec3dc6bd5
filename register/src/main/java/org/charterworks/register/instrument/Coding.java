package org.charterworks.register.instrument;

/// How one coder coded the strength of a provision, independently of the others.
///
/// @param coder short name of the person or group that coded
/// @param note  why it was coded so, may be empty
public record Coding(ProvisionId provision, String coder, int obligation, int precision, int delegation, String note) {
    public Coding {
        if (coder.isBlank()) {
            throw new IllegalArgumentException("a coding needs a coder");
        }
        new Strength(obligation, precision, delegation, note);
    }

    /// The code given to one dimension, from 0 to 3.
    public int of(Dimension dimension) {
        return switch (dimension) {
            case OBLIGATION -> obligation;
            case PRECISION -> precision;
            case DELEGATION -> delegation;
        };
    }
}
