package org.charterworks.app.exchange.text;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.field.RecordKind;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;
import org.charterworks.app.exchange.text.RawValue.RawEntry;
import org.charterworks.app.exchange.text.RawValue.RawList;
import org.charterworks.app.exchange.text.RawValue.RawRecord;
import org.charterworks.app.exchange.text.RawValue.RawText;

/// Reads a table: a header with the names of the fields, then one record a line (RFC 4180, comma, double
/// quotes).
///
/// Every fault of the header and every row of the wrong length is reported; only a fault in the quoting, after
/// which nothing can be told apart any more, ends the reading.
final class CsvText {

    /// Longest single cell, in characters.
    private static final int LONGEST_CELL = 1024 * 1024;

    private final FolderFile file;
    private final Findings findings;

    private CsvText(FolderFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /// Gives a record whose only field is the list of rows; empty when the file cannot be told apart into rows.
    static Optional<RawRecord> read(String text, FolderFile file, Findings findings) {
        return new CsvText(file, findings).read(text);
    }

    private Optional<RawRecord> read(String text) {
        int lastLine = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .skipEmptyLines(true)
                        .maxBufferSize(LONGEST_CELL)
                        .ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            if (!records.hasNext()) {
                findings.problem(
                        new RecordPlace(file.path(), 1),
                        "",
                        "",
                        "a first line with the names of the columns",
                        "write the line " + String.join(",", file.kind().fieldNames()));
                return Optional.empty();
            }
            List<String> columns = header(records.next());
            List<RawValue> rows = new ArrayList<>();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                lastLine = line(record);
                rows.add(row(columns, record));
            }
            RawList list = new RawList(rows, 1);
            return Optional.of(new RawRecord(List.of(new RawEntry(FolderFile.ROWS, 1, list)), 1, false));
        } catch (CsvParseException e) {
            findings.problem(
                    new RecordPlace(file.path(), lineOf(e, lastLine)),
                    "",
                    whatWentWrong(e),
                    "cells separated by commas; a cell with a comma, a quote or a line break in double quotes",
                    "close every double quote, and write a double quote inside a cell twice");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }

    private List<String> header(CsvRecord record) {
        RecordPlace place = new RecordPlace(file.path(), line(record));
        RecordKind kind = file.kind();
        List<String> columns = record.getFields().stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (kind.findField(column).isEmpty()) {
                findings.problem(
                        place,
                        column,
                        column,
                        "a column of this table",
                        Nearest.of(column, kind.fieldNames())
                                .map(name -> "did you mean " + name + "?")
                                .orElse("leave it out; the columns are " + String.join(", ", kind.fieldNames())));
            } else if (!seen.add(column)) {
                findings.problem(place, column, column, "every column once", "leave the second one out");
            }
        }
        for (Field field : kind.fields()) {
            if (field.required() && !seen.contains(field.name())) {
                findings.problem(
                        place, field.name(), "", "the column " + field.name(), "add it: " + field.description());
            }
        }
        return columns;
    }

    /// A row of the wrong length is reported once; its first cells are kept so that the record can still be
    /// recognised.
    private RawRecord row(List<String> columns, CsvRecord record) {
        int line = line(record);
        boolean broken = record.getFieldCount() != columns.size();
        if (broken) {
            findings.problem(
                    new RecordPlace(file.path(), line),
                    "",
                    record.getFieldCount() + " cells",
                    columns.size() + " cells, as in the first line",
                    "look for a missing or extra comma, or put a cell with a comma in double quotes");
        }
        List<RawEntry> entries = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < Math.min(columns.size(), record.getFieldCount()); i++) {
            String column = columns.get(i);
            if (file.kind().findField(column).isPresent() && taken.add(column)) {
                entries.add(new RawEntry(column, line, new RawText(record.getField(i), line)));
            }
        }
        return new RawRecord(withMissingColumns(entries, columns, line), line, broken);
    }

    /// A column that is missing altogether has been reported with the header and is not asked for again in
    /// every row.
    private List<RawEntry> withMissingColumns(List<RawEntry> entries, List<String> columns, int line) {
        List<RawEntry> all = new ArrayList<>(entries);
        for (Field field : file.kind().fields()) {
            if (field.required() && !columns.contains(field.name())) {
                all.add(new RawEntry(field.name(), line, new RawRecord(List.of(), line, true)));
            }
        }
        return all;
    }

    private static int line(CsvRecord record) {
        return Math.toIntExact(record.getStartingLineNumber());
    }

    private static int lineOf(CsvParseException e, int lastLine) {
        String message = whatWentWrong(e);
        Matcher line = Pattern.compile("line (\\d{1,9})").matcher(message);
        return line.find() ? Integer.parseInt(line.group(1)) : lastLine + 1;
    }

    private static String whatWentWrong(CsvParseException e) {
        String message = e.getMessage();
        return message == null ? "unreadable" : message.toLowerCase(Locale.ROOT);
    }
}
