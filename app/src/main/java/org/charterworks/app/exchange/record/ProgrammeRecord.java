package org.charterworks.app.exchange.record;

import java.util.Objects;

/// One record as the journal keeps it.
///
/// @param file path of the file it belongs to
/// @param key names it inside that file: of a table row its key; of an item of a YAML list `list/key`; of
///     anything else at the top of a YAML file the name of the field; `#` for the comment at the head of a
///     file; the name of a list alone for the order of its items
/// @param json its content in canonical form: equal content has equal text
public record ProgrammeRecord(String file, String key, String json) {

    /// The key of the comment at the head of a file.
    public static final String HEAD_COMMENT = "#";

    public ProgrammeRecord {
        Objects.requireNonNull(file);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a record of " + file + " without a key");
        }
    }

    @Override
    public String toString() {
        return file + " " + key + " " + json;
    }
}
