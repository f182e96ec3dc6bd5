package org.charterworks.app.exchange.write;

import java.util.List;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.record.RecordValue;

/// Which columns a table has in canonical form: those that must be there, and of the others those in use.
public final class Columns {

    private Columns() {}

    /// In the order of the field table.
    public static List<Field> of(FolderFile file, List<RecordValue> rows) {
        return file.kind().fields().stream()
                .filter(field -> field.required() || rows.stream().anyMatch(row -> row.has(field.name())))
                .toList();
    }
}
