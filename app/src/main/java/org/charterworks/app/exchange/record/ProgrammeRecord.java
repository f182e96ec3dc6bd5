package org.charterworks.app.exchange.record;

import java.util.Objects;

/// One record as the journal keeps it.
///
/// @param file path of the file it belongs to
/// @param key names it inside that file: of a table row its key; of an item of a YAML list `list/key`; of
///     anything else at the top of a YAML file the name of the field; the name of a list alone for the order of
///     its items; after a number sign the key before which a comment stands, nothing for the head of the file
/// @param json its content in canonical form: equal content has equal text
public record ProgrammeRecord(String file, String key, String json) {

    public ProgrammeRecord {
        Objects.requireNonNull(file);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a record of " + file + " without a key");
        }
    }

    /// True for a comment, which people read and the programme does not.
    public boolean isComment() {
        return key.startsWith("#");
    }

    @Override
    public String toString() {
        return file + " " + key + " " + json;
    }
}
