package org.charterworks.register.instrument;

/// A verb of the instrument as its provisions write it, such as `intend to`.
public record VerbId(String value) {
    public VerbId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a verb needs a word");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
