package org.charterworks.app.exchange.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.record.FolderRecords;

/// Writes all files of a programme. What was read from them gives the same files again, byte for byte.
public final class FolderWriter {

    private FolderWriter() {}

    /// The text of every file that has content or has to be there, by path.
    public static SortedMap<String, String> texts(FolderRecords records) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (FolderFile file : records.format().files()) {
            records.findRoot(file.path())
                    .filter(root -> file.required()
                            || !root.inside().isEmpty()
                            || (!file.isCsv() && !root.fields().isEmpty()))
                    .ifPresent(root -> texts.put(
                            file.path(),
                            file.isCsv()
                                    ? CsvWriting.text(file, root.records(FolderFile.ROWS))
                                    : YamlWriting.text(file, root, records)));
        }
        return texts;
    }

    /// Writes the files into a directory, which is made if it is not there. Other files in it are left alone.
    public static void write(Map<String, String> texts, Path folder) throws IOException {
        for (Map.Entry<String, String> file : texts.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Path parent = path.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
    }
}
