package org.charterworks.register.source;

import java.util.Locale;
import java.util.Optional;

/// A typed reference to one thing in the register that a statement is about, written `kind:id`, such as
/// `project:P-1`.
///
/// The id records of the later packages make their own (`subject()`); the register resolves it back.
public record Subject(Kind kind, String id) {

    /// The kinds of things a statement can be about.
    public enum Kind {
        PROVISION,
        COMMITMENT,
        BODY,
        MEETING,
        PROJECT,
        MILESTONE;

        /// The word before the colon, lower case.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Subject {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a " + kind.code() + " needs an id");
        }
    }

    /// Reads `kind:id`; empty when the kind is unknown or the id is missing.
    public static Optional<Subject> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || text.substring(colon + 1).isBlank()) {
            return Optional.empty();
        }
        String word = text.substring(0, colon);
        for (Kind kind : Kind.values()) {
            if (kind.code().equals(word)) {
                return Optional.of(new Subject(kind, text.substring(colon + 1)));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return kind.code() + ":" + id;
    }
}
