package org.charterworks.app.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.field.Wording;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;

/// How many records of each kind a programme has, file by file in the order of the format.
///
/// @param byFile number of records by path of the file, then by kind, such as `projects.yaml`, `milestone`
public record Counts(Map<String, Map<String, Integer>> byFile) {

    public Counts {
        Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
        byFile.forEach((path, kinds) -> copy.put(path, Collections.unmodifiableMap(new LinkedHashMap<>(kinds))));
        byFile = Collections.unmodifiableMap(copy);
    }

    static Counts of(FolderRecords records) {
        Map<String, Map<String, Integer>> byFile = new LinkedHashMap<>();
        for (FolderFile file : records.format().files()) {
            records.findRoot(file.path()).ifPresent(root -> {
                Map<String, Integer> kinds = new LinkedHashMap<>();
                root.inside().forEach(record -> count(record, kinds));
                byFile.put(file.path(), kinds);
            });
        }
        return new Counts(byFile);
    }

    private static void count(RecordValue record, Map<String, Integer> kinds) {
        if (!record.kind().keyFields().isEmpty()) {
            kinds.merge(record.kind().name(), 1, Integer::sum);
        }
        record.inside().forEach(inside -> count(inside, kinds));
    }

    /// The number of records of a kind in the whole programme.
    public int of(String kind) {
        return byFile.values().stream()
                .mapToInt(kinds -> kinds.getOrDefault(kind, 0))
                .sum();
    }

    /// One line for each file: `projects.yaml: 33 projects, 120 milestones, 14 effects`.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        byFile.forEach((path, kinds) -> {
            List<String> parts = new ArrayList<>();
            kinds.forEach((kind, number) ->
                    parts.add(number + " " + (number == 1 ? Wording.words(kind) : Wording.plural(kind))));
            lines.add(path + ": " + (parts.isEmpty() ? "nothing" : String.join(", ", parts)));
        });
        return lines;
    }
}
