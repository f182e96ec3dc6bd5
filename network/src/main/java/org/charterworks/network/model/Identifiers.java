package org.charterworks.network.model;

/// The one rule of all identifiers: they have a text without leading or trailing blanks.
final class Identifiers {
    private Identifiers() {}

    static void check(String type, String value) {
        if (value.isBlank() || !value.strip().equals(value)) {
            throw new IllegalArgumentException(type + " needs a text without blanks around it, got \"" + value + "\"");
        }
    }
}
