package org.charterworks.app.exchange.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;

/// Every record that has a key, by kind and key, faulty ones included: what exists is not missing.
///
/// A link that an effect adds is of the kind [#ADDED_LINK], since only effects may speak of it.
public final class RecordIndex {

    /// The kind of the links that stand in effects and not in the table of links.
    public static final String ADDED_LINK = "added-link";

    private final FolderRecords records;
    private final Map<String, Map<String, List<RecordValue>>> byKind = new LinkedHashMap<>();
    private final Set<String> lost = new HashSet<>();

    private RecordIndex(FolderRecords records) {
        this.records = records;
    }

    public static RecordIndex of(FolderRecords records) {
        RecordIndex index = new RecordIndex(records);
        for (FolderFile file : records.format().files()) {
            records.findRoot(file.path()).ifPresent(index::add);
        }
        return index;
    }

    /// The same with the records of a paper, so that they may refer to each other and to the folder.
    RecordIndex and(RecordValue paper) {
        RecordIndex both = of(records);
        both.add(paper);
        return both;
    }

    private void add(RecordValue record) {
        String kind = record.kind().name();
        record.key().ifPresent(key -> put(kind, key, record));
        record.faulty().forEach(field -> record.kind().field(field).nestedKind().ifPresent(this::lose));
        record.inside().forEach(inside -> {
            if (kind.equals("effect") && inside.kind().name().equals("link")) {
                inside.key().ifPresent(key -> put(ADDED_LINK, key, inside));
            } else {
                add(inside);
            }
        });
    }

    /// Records of a kind, and of the kinds inside it, stood in a field that could not be read.
    private void lose(String kind) {
        if (lost.add(kind)) {
            records.format()
                    .kind(kind)
                    .fields()
                    .forEach(field -> field.nestedKind().ifPresent(this::lose));
        }
    }

    private void put(String kind, String key, RecordValue record) {
        byKind.computeIfAbsent(kind, _ -> new LinkedHashMap<>())
                .computeIfAbsent(key, _ -> new ArrayList<>())
                .add(record);
    }

    public FolderRecords records() {
        return records;
    }

    /// True when every record of a kind is known, so that one that cannot be found does not exist.
    public boolean isComplete(String kind) {
        return !lost.contains(kind) && Collections.disjoint(records.format().homes(kind), records.unreadable());
    }

    public Set<String> kinds() {
        return byKind.keySet();
    }

    /// All records of a kind by key, in the order of the files; more than one where a key appears again.
    public Map<String, List<RecordValue>> all(String kind) {
        return byKind.getOrDefault(kind, Map.of());
    }

    public boolean has(String kind, String key) {
        return all(kind).containsKey(key);
    }

    /// The first record with this key.
    public Optional<RecordValue> find(String kind, String key) {
        return Optional.ofNullable(all(kind).get(key)).map(List::getFirst);
    }

    /// What a reference with a kind before the colon leads to.
    public Optional<RecordValue> findReferred(String typedReference) {
        int colon = typedReference.indexOf(':');
        String word = typedReference.substring(0, Math.max(colon, 0));
        String id = typedReference.substring(colon + 1);
        Optional<RecordValue> found = find(Format.kindOfWord(word), id);
        return found.isEmpty() && word.equals("link") ? find(ADDED_LINK, id) : found;
    }
}
