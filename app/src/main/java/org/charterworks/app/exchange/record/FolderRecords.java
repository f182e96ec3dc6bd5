package org.charterworks.app.exchange.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.record.FieldValue.Items;

/// All records of a programme, file by file, whether they came from a folder or from the journal.
///
/// The rows of a table are kept in the order of their keys; lists in YAML files keep the order they were given
/// in.
///
/// @param roots every file that was read, as one record, by path
/// @param comments comments in YAML files, by path, then by what follows them: empty for the head of the file,
///     the name of a field at the top, or `list/key`
/// @param unreadable paths of files whose content is not known, because they are missing or could not be taken
///     apart
public record FolderRecords(
        Format format,
        SortedMap<String, RecordValue> roots,
        SortedMap<String, SortedMap<String, String>> comments,
        Set<String> unreadable) {

    private static final Comparator<RecordValue> BY_KEY =
            Comparator.comparing(row -> row.key().orElse(""), NaturalOrder.INSTANCE);

    public FolderRecords {
        SortedMap<String, RecordValue> sorted = new TreeMap<>();
        for (Map.Entry<String, RecordValue> root : roots.entrySet()) {
            sorted.put(root.getKey(), rowsByKey(root.getValue()));
        }
        roots = Collections.unmodifiableSortedMap(sorted);
        SortedMap<String, SortedMap<String, String>> copy = new TreeMap<>();
        comments.forEach((path, byKey) -> copy.put(path, Collections.unmodifiableSortedMap(new TreeMap<>(byKey))));
        comments = Collections.unmodifiableSortedMap(copy);
        unreadable = Set.copyOf(unreadable);
    }

    public Optional<RecordValue> findRoot(String path) {
        return Optional.ofNullable(roots.get(path));
    }

    /// The records of a list at the top of a YAML file; empty when there is no such file.
    public List<RecordValue> list(String path, String field) {
        return findRoot(path).map(root -> root.records(field)).orElse(List.of());
    }

    /// The rows of a table; empty when there is no such file.
    public List<RecordValue> rows(String path) {
        return list(path, FolderFile.ROWS);
    }

    /// The comment that stands before something in a YAML file; empty when there is none.
    public String comment(String path, String key) {
        SortedMap<String, String> ofFile = comments.get(path);
        return ofFile == null ? "" : ofFile.getOrDefault(key, "");
    }

    private static RecordValue rowsByKey(RecordValue root) {
        if (!(root.find(FolderFile.ROWS).orElse(null) instanceof Items)) {
            return root;
        }
        List<FieldValue> rows = new ArrayList<>(
                root.records(FolderFile.ROWS).stream().sorted(BY_KEY).toList());
        return new RecordValue(
                root.kind(), Map.of(FolderFile.ROWS, new Items(rows)), root.lines(), root.faulty(), root.place());
    }
}
