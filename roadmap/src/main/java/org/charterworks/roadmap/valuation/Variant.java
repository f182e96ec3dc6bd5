package org.charterworks.roadmap.valuation;

import java.util.Optional;
import java.util.stream.Stream;

/// What else is believed while one project is late. The two are answers to different questions and are never
/// added.
public enum Variant {
    /// Everything else comes on the scenario's dates; what depends on the late project moves with it.
    ALONE("alone"),
    /// Everything else of the scenario is already there: the late project is the one that is waited for.
    LAST_IN("last-in");

    private final String code;

    Variant(String code) {
        this.code = code;
    }

    /// The word used in commands, files and figure ids.
    public String code() {
        return code;
    }

    /// The variant of that word, or nothing.
    public static Optional<Variant> findByCode(String code) {
        return Stream.of(values()).filter(v -> v.code.equals(code)).findFirst();
    }
}
