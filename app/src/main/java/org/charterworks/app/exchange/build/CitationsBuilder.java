package org.charterworks.app.exchange.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.charterworks.app.exchange.field.FieldType;
import org.charterworks.app.exchange.record.FieldValue;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.register.Citation;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.source.SourceId;
import org.charterworks.register.source.Subject;

/// Where a folder cites sources outside its register, found by the types of the fields: everywhere in tables and
/// scenarios, which everybody sees, and in effects of projects, which are seen with their milestone.
final class CitationsBuilder {
    private static final FieldType SOURCE = new FieldType.Reference("source");

    private final Set<Citation> found = new LinkedHashSet<>();

    private CitationsBuilder() {}

    static List<Citation> citations(FolderRecords records) {
        CitationsBuilder citations = new CitationsBuilder();
        records.roots().forEach((path, root) -> {
            if (path.endsWith(".csv") || path.equals("scenarios.yaml")) {
                citations.add(root, Optional.empty());
            }
        });
        for (RecordValue project : records.list("projects.yaml", "projects")) {
            for (RecordValue effect : project.records("effects")) {
                citations.add(effect, Optional.of(new MilestoneId(effect.text("when_met")).subject()));
            }
        }
        return new ArrayList<>(citations.found);
    }

    private void add(RecordValue record, Optional<Subject> with) {
        for (Map.Entry<String, FieldValue> entry : record.fields().entrySet()) {
            boolean cites = record.kind().field(entry.getKey()).type().single().equals(SOURCE);
            add(entry.getValue(), cites, with);
        }
    }

    private void add(FieldValue value, boolean cites, Optional<Subject> with) {
        switch (value) {
            case FieldValue.Words(String id) -> {
                if (cites) {
                    found.add(new Citation(new SourceId(id), with));
                }
            }
            case RecordValue nested -> add(nested, with);
            case FieldValue.Items(List<FieldValue> items) -> items.forEach(item -> add(item, cites, with));
            case FieldValue.Amount _, FieldValue.YesNo _ -> {}
        }
    }
}
