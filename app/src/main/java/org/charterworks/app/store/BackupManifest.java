package org.charterworks.app.store;

import java.util.List;

/// What a backup holds, written in it so that it can be checked without a database.
///
/// @param format   of the archive; this program writes and reads [#FORMAT]
/// @param schema   version of the tables
/// @param takenAt  when, as an instant
/// @param journals where each journal stood
/// @param tables   everything that is in it
record BackupManifest(int format, String schema, String takenAt, List<Journal> journals, List<Table> tables) {
    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    BackupManifest {
        journals = List.copyOf(journals);
        tables = List.copyOf(tables);
    }

    /// The last entry of a journal.
    record Journal(String programme, long entries, String head) {}

    /// One table.
    ///
    /// @param columns in the order of the rows
    /// @param sha256  of its part of the archive
    record Table(String name, List<String> columns, long rows, long bytes, String sha256) {
        Table {
            columns = List.copyOf(columns);
        }

        String part() {
            return "tables/" + name + ".copy";
        }
    }
}
