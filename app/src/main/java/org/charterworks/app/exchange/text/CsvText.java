package org.charterworks.app.exchange.text;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterworks.app.exchange.field.FolderFile;
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

    /// Most rows of a table.
    static final int MOST_ROWS = 100_000;

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
            Optional<CsvHeader> header = CsvHeader.of(records.next().getFields(), file, findings);
            if (header.isEmpty()) {
                return Optional.empty();
            }
            List<RawValue> rows = new ArrayList<>();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                lastLine = line(record);
                if (rows.size() >= MOST_ROWS) {
                    findings.problem(
                            new RecordPlace(file.path(), lastLine),
                            "",
                            "more than " + MOST_ROWS + " rows",
                            "at most " + MOST_ROWS + " rows",
                            "leave out what the model does not use");
                    return Optional.empty();
                }
                rows.add(row(header.get(), record));
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

    /// A row of the wrong length is reported once; its first cells are kept so that the record can still be
    /// recognised.
    private RawRecord row(CsvHeader header, CsvRecord record) {
        int line = line(record);
        boolean broken = record.getFieldCount() != header.columns();
        if (broken) {
            findings.problem(
                    new RecordPlace(file.path(), line),
                    "",
                    record.getFieldCount() + " cells",
                    header.columns() + " cells, as in the first line",
                    "look for a missing or extra comma, or put a cell with a comma in double quotes");
        }
        List<RawEntry> entries = new ArrayList<>();
        header.known().forEach((position, name) -> {
            if (position < record.getFieldCount()) {
                entries.add(new RawEntry(name, line, new RawText(record.getField(position), line)));
            }
        });
        header.missing().forEach(name -> entries.add(new RawEntry(name, line, new RawRecord(List.of(), line, true))));
        return new RawRecord(entries, line, broken);
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
