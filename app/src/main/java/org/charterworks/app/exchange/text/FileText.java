package org.charterworks.app.exchange.text;

import java.util.Optional;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.text.RawValue.RawRecord;

/// The text of a file, taken apart according to its sort.
public final class FileText {

    private FileText() {}

    /// Gives the file as one record of raw values; empty when it cannot be taken apart, which has then been
    /// reported.
    public static Optional<RawRecord> parse(FolderFile file, String text, Findings findings) {
        return file.isCsv() ? CsvText.read(text, file, findings) : YamlText.read(text, file.path(), findings);
    }
}
