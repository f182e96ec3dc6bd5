package org.charterworks.app.exchange.record;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FolderFile;

/// Finds the comments of a YAML file that stand on lines of their own before a field or an item at the top.
///
/// They are what an author says about whole records. Comments inside records are not kept.
final class Comments {

    private final List<String> lines;
    private final SortedMap<String, String> found = new TreeMap<>();
    private int lastKept = -1;

    private Comments(String text) {
        this.lines = text.lines().toList();
    }

    /// By what follows them; the comment before the first field is that of the head of the file.
    static SortedMap<String, String> of(FolderFile file, String text, RecordValue root) {
        Comments comments = new Comments(text);
        if (!file.isCsv()) {
            int first = root.lines().values().stream().min(Integer::compare).orElse(1);
            comments.keep("", first);
            for (Field field : root.kind().fields()) {
                int line = root.lines().getOrDefault(field.name(), first);
                if (line != first) {
                    comments.keep(field.name(), line);
                }
                if (ProgrammeRecords.isListOfRecords(field)) {
                    root.records(field.name())
                            .forEach(item -> item.key()
                                    .ifPresent(key -> comments.keep(
                                            field.name() + "/" + key,
                                            item.place().line())));
                }
            }
        }
        return comments.found;
    }

    /// Keeps the comment lines right above a line, blank lines between them included, for the first that asks.
    private void keep(String key, int line) {
        int end = Math.min(line, lines.size() + 1) - 1;
        if (end > lastKept) {
            lastKept = end;
            int start = end;
            while (start > 0 && isCommentOrBlank(lines.get(start - 1))) {
                start--;
            }
            String text = lines.subList(start, end).stream()
                    .map(above -> words(above.strip()))
                    .collect(Collectors.joining("\n"))
                    .strip();
            if (!text.isEmpty()) {
                found.put(key, text);
            }
        }
    }

    private static boolean isCommentOrBlank(String line) {
        String words = line.strip();
        return words.isEmpty() || words.startsWith("#");
    }

    private static String words(String line) {
        String words = line.isEmpty() ? "" : line.substring(1);
        return (words.startsWith(" ") ? words.substring(1) : words).stripTrailing();
    }
}
