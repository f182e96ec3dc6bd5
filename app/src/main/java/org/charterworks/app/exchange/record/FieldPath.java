package org.charterworks.app.exchange.record;

/// Where a field stands inside the record a person thinks of: the project, the row, not the file.
///
/// @param text what comes before a field name, such as `milestones[].`; empty at the top
/// @param file true at the top of a file, whose lists need no name because every item is a record of its own
public record FieldPath(String text, boolean file) {

    /// The top of a file.
    public static final FieldPath FILE = new FieldPath("", true);

    public String of(String field) {
        return text + field;
    }

    /// The path inside a record that a field holds.
    public FieldPath into(String field) {
        return new FieldPath(text + field + ".", false);
    }

    /// The path inside the items of a list of records.
    public FieldPath intoItems(String field) {
        return new FieldPath(file ? "" : text + field + "[].", false);
    }
}
