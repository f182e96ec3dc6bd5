package org.charterworks.app.exchange.field;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads the tables that ship with the program. A fault in them is a fault of the program, so it throws.
final class FormatTables {

    private static final String ROOT = "/org/charterworks/app/exchange/";

    private final SortedMap<String, RecordKind> kinds = new TreeMap<>();

    private FormatTables() {}

    static Format read() {
        FormatTables tables = new FormatTables();
        List<FolderFile> files = new ArrayList<>();
        for (NamedCsvRecord row : rows("folder.csv")) {
            RecordKind kind = tables.kind(row.getField("kind"));
            String path = row.getField("path");
            files.add(new FolderFile(
                    path,
                    kind,
                    path.endsWith(".csv") ? tableOf(kind) : kind,
                    row.getField("required").equals("yes"),
                    row.getField("description")));
        }
        List<Paper> papers = rows("papers.csv").stream()
                .map(row -> new Paper(
                        row.getField("path"),
                        tables.kind(row.getField("kind")),
                        row.getField("command"),
                        row.getField("description")))
                .toList();
        return new Format(files, papers, tables.kinds);
    }

    /// Reads the table of a kind and of every kind it leads to.
    private RecordKind kind(String name) {
        RecordKind known = kinds.get(name);
        if (known != null) {
            return known;
        }
        RecordKind kind = RecordKind.of(
                name,
                rows("fields/" + name + ".csv").stream()
                        .map(FormatTables::field)
                        .toList());
        kinds.put(name, kind);
        kind.fields().forEach(field -> field.nestedKind().ifPresent(this::kind));
        return kind;
    }

    private static Field field(NamedCsvRecord row) {
        return new Field(
                row.getField("name"),
                FieldType.parse(row.getField("type"), row.getField("reference")),
                row.getField("unit"),
                row.getField("default"),
                row.getField("required").equals("yes"),
                Constraint.parseAll(row.getField("constraint")),
                row.getField("description"));
    }

    /// The file as one record with a list of rows, so that both sorts of file are walked alike.
    private static RecordKind tableOf(RecordKind row) {
        FieldType rows = new FieldType.ListOf(new FieldType.Nested(row.name()));
        return RecordKind.of(
                row.name() + "-table",
                List.of(new Field(FolderFile.ROWS, rows, "", "", true, List.of(), "the rows of the table")));
    }

    private static List<NamedCsvRecord> rows(String name) {
        try (InputStream in = FormatTables.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("no field table " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("field table " + name, e);
        }
    }
}
