package org.charterworks.app.exchange.field;

/// A file a programme folder may have.
///
/// @param path inside the folder, with forward slashes
/// @param kind of a CSV file the kind of its rows, of a YAML file the kind of its top level
/// @param root kind of the file as one record; of a CSV file it has a single list, [#ROWS]
/// @param required whether every folder must have it
public record FolderFile(String path, RecordKind kind, RecordKind root, boolean required, String description) {

    /// The name under which the rows of a CSV file are listed in its root record.
    public static final String ROWS = "rows";

    public boolean isCsv() {
        return path.endsWith(".csv");
    }
}
