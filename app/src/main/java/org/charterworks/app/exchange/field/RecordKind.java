package org.charterworks.app.exchange.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A kind of record: its fields in the order in which they are written.
///
/// @param name      in the words of the field, such as `project`; field tables carry this name
/// @param keyFields those that tell records of this kind apart; empty for records that have no key
public record RecordKind(String name, List<Field> fields, Map<String, Field> byName, List<Field> keyFields) {

    public RecordKind {
        fields = List.copyOf(fields);
        byName = Map.copyOf(byName);
        keyFields = List.copyOf(keyFields);
    }

    public static RecordKind of(String name, List<Field> fields) {
        Map<String, Field> byName = new LinkedHashMap<>();
        for (Field field : fields) {
            if (byName.put(field.name(), field) != null) {
                throw new IllegalArgumentException("two fields " + field.name() + " in " + name);
            }
        }
        return new RecordKind(
                name, fields, byName, fields.stream().filter(Field::isKey).toList());
    }

    public Field field(String name) {
        return findField(name).orElseThrow(() -> new IllegalArgumentException("no field " + name + " in " + name()));
    }

    public Optional<Field> findField(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public List<String> fieldNames() {
        return fields.stream().map(Field::name).toList();
    }
}
