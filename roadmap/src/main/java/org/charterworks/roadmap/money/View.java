package org.charterworks.roadmap.money;

import java.util.Optional;
import java.util.stream.Stream;

/// What else is there while projects are valued. The two are answers to different questions and are never added.
public enum View {
    /// Nothing else is built.
    ALONE("alone"),
    /// Everything else comes on the scenario's dates.
    LAST_IN("last-in");

    private final String code;

    View(String code) {
        this.code = code;
    }

    /// The word used in commands, answers and figure ids.
    public String code() {
        return code;
    }

    /// The view of that word, or nothing.
    public static Optional<View> findByCode(String code) {
        return Stream.of(values()).filter(view -> view.code.equals(code)).findFirst();
    }
}
