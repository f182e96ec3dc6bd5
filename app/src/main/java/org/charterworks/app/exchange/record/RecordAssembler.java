package org.charterworks.app.exchange.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;
import org.charterworks.app.exchange.text.RawValue;
import org.charterworks.app.exchange.text.RawValue.RawEntry;
import org.charterworks.app.exchange.text.RawValue.RawList;
import org.charterworks.app.exchange.text.RawValue.RawRecord;
import org.charterworks.app.exchange.text.RawValue.RawText;
import org.jspecify.annotations.Nullable;

/// Puts journal records together to the files they came from, to be checked like files.
///
/// Lines are 0, and the order of a list is the recorded one; items it does not name follow in the order of
/// their keys.
public final class RecordAssembler {

    private final Format format;
    private final Findings findings;

    public RecordAssembler(Format format, Findings findings) {
        this.format = format;
        this.findings = findings;
    }

    public FolderRecords assemble(ProgrammeRecords records) {
        Map<String, Map<String, RawValue>> byFile = new HashMap<>();
        SortedMap<String, SortedMap<String, String>> comments = new TreeMap<>();
        for (ProgrammeRecord record : records.records()) {
            Optional<RawValue> raw = JsonText.parse(record.json());
            if (raw.isEmpty() || format.findFile(record.file()).isEmpty()) {
                refuse(
                        record,
                        "a record of the format",
                        "the journal was written by another version; update the program");
            } else if (record.isComment()) {
                comments.computeIfAbsent(record.file(), _ -> new TreeMap<>())
                        .put(record.key().substring(1), raw.get() instanceof RawText comment ? comment.text() : "");
            } else {
                byFile.computeIfAbsent(record.file(), _ -> new LinkedHashMap<>())
                        .put(record.key(), raw.get());
            }
        }
        SortedMap<String, RecordValue> roots = new TreeMap<>();
        for (FolderFile file : format.files()) {
            Map<String, RawValue> content = byFile.get(file.path());
            if (content != null || file.required()) {
                RawRecord raw = file.isCsv() ? table(content) : document(file, content);
                roots.put(
                        file.path(),
                        new RecordReader(format, file.path(), false, findings).read(raw, file.root(), FieldPath.FILE));
            }
        }
        return new FolderRecords(format, roots, comments, Set.of());
    }

    private static RawRecord table(@Nullable Map<String, RawValue> content) {
        List<RawValue> rows = content == null ? List.of() : List.copyOf(content.values());
        return new RawRecord(List.of(new RawEntry(FolderFile.ROWS, 0, new RawList(rows, 0))), 0, false);
    }

    private RawRecord document(FolderFile file, @Nullable Map<String, RawValue> content) {
        Map<String, Map<String, RawValue>> lists = new LinkedHashMap<>();
        Map<String, RawValue> singles = new LinkedHashMap<>();
        if (content != null) {
            content.forEach((key, value) -> {
                int slash = key.indexOf('/');
                if (slash > 0) {
                    lists.computeIfAbsent(key.substring(0, slash), _ -> new LinkedHashMap<>())
                            .put(key.substring(slash + 1), value);
                } else {
                    singles.put(key, value);
                }
            });
        }
        List<RawEntry> entries = new ArrayList<>();
        for (Field field : file.root().fields()) {
            RawValue single = singles.remove(field.name());
            Map<String, RawValue> items = lists.remove(field.name());
            if (!ProgrammeRecords.isListOfRecords(field)) {
                if (single != null) {
                    entries.add(new RawEntry(field.name(), 0, single));
                }
            } else if (items != null || field.required()) {
                entries.add(new RawEntry(field.name(), 0, inOrder(items == null ? Map.of() : items, single)));
            }
        }
        singles.forEach((key, value) -> entries.add(new RawEntry(key, 0, value)));
        lists.forEach((key, value) -> entries.add(new RawEntry(key, 0, new RawList(List.copyOf(value.values()), 0))));
        return new RawRecord(entries, 0, false);
    }

    private static RawList inOrder(Map<String, RawValue> items, @Nullable RawValue recordedOrder) {
        List<String> recorded = new ArrayList<>();
        if (recordedOrder instanceof RawList(List<RawValue> keys, int line)) {
            keys.forEach(key -> recorded.add(key instanceof RawText text ? text.text() : ""));
        }
        Map<String, Integer> position = new HashMap<>();
        for (int i = 0; i < recorded.size(); i++) {
            position.putIfAbsent(recorded.get(i), i);
        }
        Comparator<String> order = Comparator.<String>comparingInt(key -> position.getOrDefault(key, Integer.MAX_VALUE))
                .thenComparing(NaturalOrder.INSTANCE);
        return new RawList(items.keySet().stream().sorted(order).map(items::get).toList(), 0);
    }

    private void refuse(ProgrammeRecord record, String expected, String advice) {
        findings.problem(new RecordPlace(record.file(), 0), record.key(), record.json(), expected, advice);
    }
}
