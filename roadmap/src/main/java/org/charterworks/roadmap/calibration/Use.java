package org.charterworks.roadmap.calibration;

import java.util.Locale;
import org.charterworks.roadmap.programme.PublishedFigure;

/// What a published row is to the model.
public enum Use {
    /// An input was set from it: agreement is no test.
    SETS_INPUTS,
    /// A model may be held to it and nothing was set from it: the test.
    HELD_OUT,
    /// Derived, planned, a target, or of another thing: shown, never counted.
    NOT_COUNTED;

    static Use of(PublishedFigure row) {
        if (!row.calibration()) {
            return NOT_COUNTED;
        }
        return row.setsInputs() ? SETS_INPUTS : HELD_OUT;
    }

    /// The word in files and answers.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
