package org.charterworks.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;

/// The tables of a schema that hold something of their own, each after those it refers to. Found in the catalogue, so
/// that a table added by a later release is neither forgotten here nor named.
///
/// Left out: the history of migrations, heads of journals, which the entries give again, and what lets somebody in for
/// a while, which a copy must not bring back.
final class BackupTables {
    private static final List<String> DERIVED = List.of(
            "flyway_schema_history", "journal_head", "one_time_link", "login_session", "login_session_attributes");

    private static final String COLUMNS = """
            SELECT table_name, column_name FROM information_schema.columns
            WHERE table_schema = ? AND is_generated = 'NEVER'
              AND table_name IN (SELECT table_name FROM information_schema.tables
                                 WHERE table_schema = ? AND table_type = 'BASE TABLE')
            ORDER BY table_name, ordinal_position
            """;

    private static final String REFERENCES = """
            SELECT c.relname, f.relname FROM pg_constraint k
            JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class f ON f.oid = k.confrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE k.contype = 'f' AND n.nspname = ?
            ORDER BY 1, 2
            """;

    private BackupTables() {}

    /// A table with its columns in their order.
    record Columns(String table, List<String> columns) {
        Columns {
            columns = List.copyOf(columns);
        }
    }

    static List<Columns> of(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        for (String[] row : rows(connection, COLUMNS, Migrations.SCHEMA, Migrations.SCHEMA)) {
            if (!DERIVED.contains(row[0])) {
                columns.computeIfAbsent(row[0], _ -> new ArrayList<>()).add(row[1]);
            }
        }
        Map<String, List<String>> refersTo = new HashMap<>();
        for (String[] row : rows(connection, REFERENCES, Migrations.SCHEMA)) {
            refersTo.computeIfAbsent(row[0], _ -> new ArrayList<>()).add(row[1]);
        }
        SequencedSet<String> ordered = new LinkedHashSet<>();
        columns.keySet().forEach(table -> place(table, refersTo, columns, ordered, new LinkedHashSet<>()));
        return ordered.stream()
                .map(table -> new Columns(table, columns.getOrDefault(table, List.of())))
                .toList();
    }

    private static void place(
            String table,
            Map<String, List<String>> refersTo,
            Map<String, List<String>> known,
            SequencedSet<String> ordered,
            SequencedSet<String> waiting) {
        if (!known.containsKey(table) || ordered.contains(table) || !waiting.add(table)) {
            return;
        }
        refersTo.getOrDefault(table, List.of()).forEach(other -> place(other, refersTo, known, ordered, waiting));
        ordered.add(table);
    }

    private static List<String[]> rows(Connection connection, String sql, String... parameters) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new String[] {row.getString(1), row.getString(2)});
                }
            }
        }
        return rows;
    }
}
