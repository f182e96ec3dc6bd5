package org.charterworks.app.archive;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What must not be in plain text and CSV: markup and scripts that a program could run if it takes the text for
/// something
/// else, and cells that a spreadsheet computes.
final class TextContent {
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:script|html|head|body|svg|iframe|object|embed|meta|link|img|form|style|math|\\?xml|\\?php|!doctype|!entity|%)"
                    + "(?![a-z])|javascript:|vbscript:|data:text/html|\\A\\ufeff?(?:#!|%!|\\{\\\\rtf)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\f]]");
    private static final Pattern FORMULA = Pattern.compile(
            "(?:^|[,;\\t])\"?\\s*(=[^,;\\t\\r\\n]*|[+@-][^,;\\t\\r\\n]*[(|!][^,;\\t\\r\\n]*)", Pattern.MULTILINE);
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private TextContent() {}

    /// Whether a text is a table: two rows or more, all with the same number of cells, two or more.
    static boolean isTable(Kind sniffed, byte[] content) {
        if (sniffed != Kind.TEXT) {
            return false;
        }
        Optional<String> text = decoded(content);
        for (char separator : SEPARATORS) {
            if (text.isPresent() && isTable(text.get(), separator)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTable(String text, char separator) {
        int rows = 0;
        int cells = 0;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (rows > 0 && row.getFieldCount() != cells) {
                    return false;
                }
                cells = row.getFieldCount();
                rows++;
            }
        } catch (CsvParseException noTable) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows > 1 && cells > 1;
    }

    static List<String> faults(byte[] content) {
        Optional<String> decoded = decoded(content);
        if (decoded.isEmpty()) {
            return List.of("text that is not UTF-8");
        }
        List<String> faults = new ArrayList<>();
        String text = decoded.get();
        if (CONTROL.matcher(text).find()) {
            faults.add("text with control characters");
        }
        Matcher markup = MARKUP.matcher(text);
        if (markup.find()) {
            faults.add("text with markup or a script: " + markup.group());
        }
        Matcher formula = FORMULA.matcher(text);
        if (formula.find()) {
            faults.add("a cell that a spreadsheet computes: " + formula.group(1));
        }
        return faults;
    }

    private static Optional<String> decoded(byte[] content) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
