package org.charterworks.app.exchange.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.record.FieldValue;
import org.charterworks.app.exchange.record.FieldValue.Items;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.RecordPlace;

/// The records of a programme while something is changed in them. Not safe for several threads.
final class FolderEdit {

    private final FolderRecords before;
    private final SortedMap<String, RecordValue> roots;

    FolderEdit(FolderRecords before) {
        this.before = before;
        this.roots = new TreeMap<>(before.roots());
    }

    /// Everything as it stands now.
    FolderRecords records() {
        return new FolderRecords(before.format(), roots, before.comments(), before.unreadable());
    }

    /// A record that stands in no file yet.
    RecordValue make(String kind, Map<String, FieldValue> fields, String path) {
        return RecordValue.of(before.format().kind(kind), fields, new RecordPlace(path, 0));
    }

    Optional<RecordValue> find(String path, String list, String id) {
        return root(path).records(list).stream()
                .filter(record -> record.text("id").equals(id))
                .findFirst();
    }

    /// Puts a record in the place of the one with its id, or behind the others.
    void put(String path, String list, RecordValue record) {
        List<FieldValue> items = new ArrayList<>();
        boolean found = false;
        for (RecordValue item : root(path).records(list)) {
            boolean same = item.text("id").equals(record.text("id"));
            items.add(same ? record : item);
            found |= same;
        }
        if (!found) {
            items.add(record);
        }
        roots.put(path, root(path).with(list, new Items(items)));
    }

    private RecordValue root(String path) {
        RecordValue root = roots.get(path);
        FolderFile file = before.format().findFile(path).orElseThrow();
        return root == null ? RecordValue.of(file.root(), Map.of(), new RecordPlace(path, 0)) : root;
    }
}
