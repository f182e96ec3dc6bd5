package org.charterworks.app.compute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.exchange.record.RecordKeys;
import org.charterworks.register.RegisterContents;
import org.charterworks.roadmap.programme.Programme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The ids of what a viewer may not see of a programme, to leave out of its records what the register
/// leaves out of its values: the things themselves and every reference to them.
///
/// @param ids never shown to anybody
record Hidden(Set<String> ids) {

    /// Fields that say what a record inside another is of: where that is hidden, so is the whole of it.
    private static final Set<String> SPEAK_OF = Set.of("id", "of", "project", "milestone");

    Hidden {
        ids = Set.copyOf(ids);
    }

    /// What is in all of a programme and not in the part that a viewer sees.
    static Hidden in(Programme all, Programme visible) {
        if (all.register().equals(visible.register())) {
            return new Hidden(Set.of());
        }
        Set<String> ids = ids(all.register().contents());
        ids.removeAll(ids(visible.register().contents()));
        all.effects().forEach(effect -> ids.add(effect.id().value()));
        visible.effects().forEach(effect -> ids.remove(effect.id().value()));
        return new Hidden(ids);
    }

    private static Set<String> ids(RegisterContents contents) {
        Set<String> ids = new HashSet<>();
        contents.commitments().forEach(item -> ids.add(item.id().value()));
        contents.bodies().forEach(item -> ids.add(item.id().value()));
        contents.meetings().forEach(item -> ids.add(item.id().value()));
        contents.decisions().forEach(item -> ids.add(item.id().value()));
        contents.actions().forEach(item -> ids.add(item.id().value()));
        contents.evidence().forEach(item -> ids.add(item.id().value()));
        contents.conflicts().forEach(item -> ids.add(item.id().value()));
        contents.statements().forEach(item -> ids.add(item.id().value()));
        contents.indicators().forEach(item -> ids.add(item.id().value()));
        contents.sources().forEach(item -> ids.add(item.id().value()));
        contents.projects().forEach(project -> {
            ids.add(project.id().value());
            project.milestones().forEach(milestone -> ids.add(milestone.id().value()));
        });
        return ids;
    }

    /// Whether words speak of something hidden by its id.
    boolean isSpokenOf(String words) {
        return ids.stream().anyMatch(words::contains);
    }

    boolean isNothing() {
        return ids.isEmpty();
    }

    /// Whether a record is of something hidden. Comments may speak of anything and are hidden with the
    /// first thing.
    boolean holds(String file, String key) {
        return !isNothing() && (key.startsWith("#") || ids.contains(RecordKeys.id(file, key)));
    }

    /// What may be shown of a difference.
    ///
    /// @param before what was hidden before
    /// @param after  what is hidden after
    static RecordDifference shown(RecordDifference difference, Hidden before, Hidden after) {
        if (before.isNothing() && after.isNothing()) {
            return difference;
        }
        Hidden ever = before.and(after);
        List<ProgrammeRecord> old = new ArrayList<>(difference.removed());
        List<ProgrammeRecord> now = new ArrayList<>(difference.added());
        difference.changed().forEach(changed -> {
            old.add(changed.before());
            now.add(changed.after());
        });
        return ever.shown(old, before).differenceTo(ever.shown(now, after));
    }

    /// What may be shown of records.
    ProgrammeRecords shown(ProgrammeRecords records) {
        return isNothing() ? records : shown(records.records(), this);
    }

    private Hidden and(Hidden other) {
        Set<String> both = new HashSet<>(ids);
        both.addAll(other.ids);
        return new Hidden(both);
    }

    private ProgrammeRecords shown(List<ProgrammeRecord> records, Hidden then) {
        return new ProgrammeRecords(records.stream()
                .filter(record -> !then.holds(record.file(), record.key()) && !record.isComment())
                .map(this::without)
                .filter(record -> !isOrderOfOne(record))
                .toList());
    }

    /// A record without anything that names what is hidden.
    ProgrammeRecord without(ProgrammeRecord record) {
        JsonNode content = JsonMapper.shared().readTree(record.json());
        return shown(content, RecordKeys.requiredFields(record.file(), record.key()))
                .map(shown -> shown.equals(content)
                        ? record
                        : new ProgrammeRecord(record.file(), record.key(), shown.toString()))
                .orElseGet(() -> new ProgrammeRecord(record.file(), record.key(), content.isArray() ? "[]" : "{}"));
    }

    /// A list of one thing has no order, and one that is left with one must not tell that there were more.
    private static boolean isOrderOfOne(ProgrammeRecord record) {
        JsonNode content = JsonMapper.shared().readTree(record.json());
        return RecordKeys.isOrder(record.file(), record.key()) && content.size() < 2;
    }

    /// What may be shown of a part of a record; a list of which nothing may be shown is not there.
    ///
    /// @param required fields of which an empty list is left
    private Optional<JsonNode> shown(JsonNode node, Set<String> required) {
        if (node.isString()) {
            return names(node.stringValue()) ? Optional.empty() : Optional.of(node);
        }
        if (node.isArray()) {
            ArrayNode array = JsonMapper.shared().createArrayNode();
            node.forEach(item -> shown(item, Set.of()).ifPresent(array::add));
            return array.isEmpty() && !node.isEmpty() ? Optional.empty() : Optional.of(array);
        }
        if (node.isObject()) {
            ObjectNode object = JsonMapper.shared().createObjectNode();
            for (var field : node.properties()) {
                Optional<JsonNode> value = shown(field.getValue(), Set.of());
                if (value.isEmpty() && field.getValue().isArray() && required.contains(field.getKey())) {
                    value = Optional.of(JsonMapper.shared().createArrayNode());
                }
                if (value.isEmpty() && SPEAK_OF.contains(field.getKey())) {
                    return Optional.empty();
                }
                value.ifPresent(kept -> object.set(field.getKey(), kept));
            }
            return Optional.of(object);
        }
        return Optional.of(node);
    }

    /// Whether a text is the id of something hidden, alone, after its kind, or with what belongs to it
    /// behind a slash.
    private boolean names(String text) {
        String id = text.substring(text.indexOf(':') + 1);
        int slash = id.indexOf('/');
        return ids.contains(text) || ids.contains(id) || (slash > 0 && ids.contains(id.substring(0, slash)));
    }
}
