package org.charterworks.app.exchange.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.record.FieldValue;
import org.charterworks.app.exchange.record.FieldValue.Amount;
import org.charterworks.app.exchange.record.FieldValue.Items;
import org.charterworks.app.exchange.record.FieldValue.Words;
import org.charterworks.app.exchange.record.FieldValue.YesNo;
import org.charterworks.app.exchange.record.RecordValue;

/// A table as text: columns in the order of the field table, rows in the order of their keys.
///
/// A column that need not be there and is empty in every row is left out. Quotes only where they are needed.
final class CsvWriting {

    private CsvWriting() {}

    static String text(FolderFile file, List<RecordValue> rows) {
        List<Field> columns = Columns.of(file, rows);
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(columns.stream().map(Field::name).toList());
            for (RecordValue row : rows) {
                writer.writeRecord(columns.stream()
                        .map(column ->
                                row.find(column.name()).map(CsvWriting::cell).orElse(""))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        return text.toString();
    }

    private static String cell(FieldValue value) {
        return switch (value) {
            case Words(String text) -> text;
            case Amount amount -> amount.text();
            case YesNo(boolean yes) -> yes ? "yes" : "no";
            case Items(List<FieldValue> items) ->
                items.stream().map(CsvWriting::cell).collect(Collectors.joining(";"));
            case RecordValue record ->
                throw new IllegalStateException("a " + record.kind().name() + " does not fit into a cell");
        };
    }
}
