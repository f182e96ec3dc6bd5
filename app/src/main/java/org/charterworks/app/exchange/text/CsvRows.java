package org.charterworks.app.exchange.text;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;

/// A CSV file whose columns are found by their names in the first line.
public final class CsvRows {
    private final String file;
    private final Findings findings;
    private final Map<String, Integer> columns = new HashMap<>();

    /// @param file  what problems call it
    public CsvRows(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /// A row with its line.
    public record Row(CsvRows of, CsvRecord record, RecordPlace place) {
        /// The cell of a column without blanks at its ends; empty when there is none.
        public String cell(String column) {
            Integer position = of.columns.get(column);
            return position == null || position >= record.getFieldCount()
                    ? ""
                    : record.getField(position).strip();
        }
    }

    /// Names of the columns, after [#read] has begun.
    public List<String> columns() {
        return columns.keySet().stream().sorted().toList();
    }

    /// Hands on every row below the first line.
    ///
    /// @param required  columns without which nothing is handed on
    public void read(String text, List<String> required, Consumer<Row> each) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .skipEmptyLines(true)
                        .ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            if (records.hasNext()) {
                List<String> names = records.next().getFields();
                for (int i = 0; i < names.size(); i++) {
                    columns.putIfAbsent(names.get(i).strip(), i);
                }
            }
            if (hasAll(required)) {
                while (records.hasNext()) {
                    CsvRecord record = records.next();
                    each.accept(new Row(
                            this, record, new RecordPlace(file, Math.toIntExact(record.getStartingLineNumber()))));
                }
            }
        } catch (CsvParseException e) {
            findings.problem(
                    new RecordPlace(file, 0), "", String.valueOf(e.getMessage()), "rows of cells", "mend the quotes");
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }

    private boolean hasAll(List<String> required) {
        for (String column : required) {
            if (!columns.containsKey(column)) {
                findings.problem(
                        new RecordPlace(file, 1),
                        column,
                        String.join(",", columns()),
                        "a column " + column,
                        "add the column, or give the right file");
            }
        }
        return columns.keySet().containsAll(required);
    }
}
