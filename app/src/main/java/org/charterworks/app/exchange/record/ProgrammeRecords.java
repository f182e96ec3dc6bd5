package org.charterworks.app.exchange.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FieldType;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.record.FieldValue.Items;
import org.charterworks.app.exchange.record.FieldValue.Words;
import org.charterworks.app.exchange.report.Findings;

/// A programme as a list of records, the form in which the journal takes it in and gives it back.
///
/// The records are a function of the content alone, ordered by file, then as they stand in the file, with
/// comments last. Two folders with the same content give equal records, however they are written.
public record ProgrammeRecords(List<ProgrammeRecord> records) {

    public ProgrammeRecords {
        records = List.copyOf(records);
    }

    /// The records of a folder that has been read without problems.
    public static ProgrammeRecords of(FolderRecords folder) {
        List<ProgrammeRecord> records = new ArrayList<>();
        for (FolderFile file : folder.format().files()) {
            folder.findRoot(file.path()).ifPresent(root -> add(file, root, records));
            folder.comments()
                    .getOrDefault(file.path(), new TreeMap<>())
                    .forEach((key, comment) -> records.add(
                            new ProgrammeRecord(file.path(), "#" + key, CanonicalJson.of(new Words(comment)))));
        }
        return new ProgrammeRecords(records);
    }

    private static void add(FolderFile file, RecordValue root, List<ProgrammeRecord> records) {
        for (Field field : root.kind().fields()) {
            Optional<FieldValue> value = root.find(field.name());
            if (value.isEmpty()) {
                continue;
            }
            if (isListOfRecords(field)) {
                String before = file.isCsv() ? "" : field.name() + "/";
                List<RecordValue> items = root.records(field.name());
                if (!file.isCsv() && items.size() > 1) {
                    records.add(new ProgrammeRecord(file.path(), field.name(), order(items)));
                }
                items.forEach(item ->
                        records.add(new ProgrammeRecord(file.path(), before + keyOf(item), CanonicalJson.of(item))));
            } else {
                records.add(new ProgrammeRecord(file.path(), field.name(), CanonicalJson.of(value.get())));
            }
        }
    }

    /// True for a list whose items are records of their own in the journal.
    static boolean isListOfRecords(Field field) {
        return field.type() instanceof FieldType.ListOf && field.nestedKind().isPresent();
    }

    private static String order(List<RecordValue> items) {
        return CanonicalJson.of(new Items(
                items.stream().<FieldValue>map(item -> new Words(keyOf(item))).toList()));
    }

    private static String keyOf(RecordValue item) {
        return item.key().orElseThrow(() -> new IllegalStateException("a record without a key at " + item.place()));
    }

    /// These with some records put in or changed. One that is new in a list stands behind all others of it, also those
    /// that whoever puts it in may not see.
    public ProgrammeRecords with(List<ProgrammeRecord> put) {
        Map<String, ProgrammeRecord> named = byName();
        for (ProgrammeRecord record : put) {
            if (named.put(name(record), record) == null) {
                putBehind(record, named);
            }
        }
        return new ProgrammeRecords(List.copyOf(named.values()));
    }

    private static void putBehind(ProgrammeRecord record, Map<String, ProgrammeRecord> named) {
        int slash = record.key().indexOf('/');
        String list = slash < 0 ? "" : record.key().substring(0, slash);
        if (!RecordKeys.isOrder(record.file(), list)) {
            return;
        }
        Set<String> order = new LinkedHashSet<>();
        Optional.ofNullable(named.get(record.file() + " " + list))
                .flatMap(standing -> JsonText.tree(standing.json()))
                .ifPresent(keys -> keys.forEach(key -> order.add(key.asString(""))));
        named.values().stream()
                .filter(other -> other.file().equals(record.file())
                        && other.key().startsWith(list + "/")
                        && !other.key().equals(record.key()))
                .map(other -> other.key().substring(list.length() + 1))
                .sorted(NaturalOrder.INSTANCE)
                .forEach(order::add);
        order.add(record.key().substring(slash + 1));
        if (order.size() > 1) {
            Items keys = new Items(order.stream().<FieldValue>map(Words::new).toList());
            named.put(record.file() + " " + list, new ProgrammeRecord(record.file(), list, CanonicalJson.of(keys)));
        }
    }

    private static String name(ProgrammeRecord record) {
        return record.file() + " " + record.key();
    }

    /// The records by file and key.
    Map<String, ProgrammeRecord> byName() {
        Map<String, ProgrammeRecord> byName = new LinkedHashMap<>();
        records.forEach(record -> byName.put(name(record), record));
        return byName;
    }

    /// The same content in canonical form, where something was left out of records.
    public ProgrammeRecords rewritten() {
        return of(new RecordAssembler(Format.standard(), new Findings()).assemble(this));
    }

    /// What is different in later records.
    public RecordDifference differenceTo(ProgrammeRecords later) {
        return RecordDifference.between(this, later);
    }
}
