package org.charterworks.register.instrument;

import java.util.Locale;

/// What a verb does to those who use it, weakest first. "The sides may" promises nothing; "the sides shall"
/// binds.
public enum Force {
    ACKNOWLEDGEMENT,
    PRINCIPLE,
    REFERENCE,
    PERMISSION,
    WEAK_INTENT,
    INTENT,
    DUTY;

    /// The word used in files and answers, such as `weak_intent`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether something is to be done at all, so that it can be done, late or open. Principles,
    /// acknowledgements and references state a position; a permission is used or not used.
    public boolean asksForAction() {
        return switch (this) {
            case WEAK_INTENT, INTENT, DUTY -> true;
            case ACKNOWLEDGEMENT, PRINCIPLE, REFERENCE, PERMISSION -> false;
        };
    }
}
