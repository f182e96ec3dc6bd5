package org.charterworks.app.web.view;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A page's table as CSV: RFC 4180 with line feeds, UTF-8, a head of snake_case names, dates as ISO, numbers
/// with a
/// point.
///
/// @param head names of the columns
/// @param rows as wide as the head
public record CsvTable(List<String> head, List<List<String>> rows) {
    public CsvTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// A table of things, one row each.
    public static <T> CsvTable of(List<String> head, List<T> things, Function<T, List<String>> row) {
        return new CsvTable(head, things.stream().map(row).toList());
    }

    /// A number as files write it: a point, no exponent, nothing behind the last digit that says something.
    public static String number(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    public String text() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(head);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// The answer that lets a browser keep it as a file.
    public ResponseEntity<String> download(String fileName) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(text());
    }
}
