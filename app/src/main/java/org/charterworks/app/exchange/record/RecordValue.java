package org.charterworks.app.exchange.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.RecordKind;
import org.charterworks.app.exchange.record.FieldValue.Amount;
import org.charterworks.app.exchange.record.FieldValue.Items;
import org.charterworks.app.exchange.record.FieldValue.Words;
import org.charterworks.app.exchange.record.FieldValue.YesNo;
import org.charterworks.app.exchange.report.RecordPlace;
import org.jspecify.annotations.Nullable;

/// One record: the fields that are given and sound, where it stands, and which of its fields are faulty.
///
/// A faulty field has been reported and is absent here, so that nothing else stumbles over it a second time.
/// Absent text reads as the empty string and an absent list as the empty list; an absent field with a default
/// reads as the default.
///
/// @param fields by name, in the order of the table; empty lists and empty texts are left out
/// @param lines line of each field that stood in the file
/// @param faulty names of the fields that were given or required and did not pass
public record RecordValue(
        RecordKind kind,
        Map<String, FieldValue> fields,
        Map<String, Integer> lines,
        Set<String> faulty,
        RecordPlace place)
        implements FieldValue {

    public RecordValue {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        lines = Map.copyOf(lines);
        faulty = Set.copyOf(faulty);
    }

    /// A record that stands in no file yet: the fields given, in the order of the table.
    public static RecordValue of(RecordKind kind, Map<String, FieldValue> fields, RecordPlace place) {
        Map<String, FieldValue> ordered = new LinkedHashMap<>();
        for (String name : kind.fieldNames()) {
            FieldValue value = fields.get(name);
            if (value != null && !(value instanceof Items(List<FieldValue> items) && items.isEmpty())) {
                ordered.put(name, value);
            }
        }
        return new RecordValue(kind, ordered, Map.of(), Set.of(), place);
    }

    /// The record with one field changed or added.
    public RecordValue with(String field, FieldValue value) {
        Map<String, FieldValue> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return of(kind, changed, place);
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    public boolean isFaulty(String field) {
        return faulty.contains(field);
    }

    /// Where a field stands; where the record begins if the field is not there.
    public RecordPlace placeOf(String field) {
        Integer line = lines.get(field);
        return line == null ? place : new RecordPlace(place.file(), line);
    }

    public Optional<FieldValue> find(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /// Text, id, reference, date, period or word; the default, else empty, when absent.
    public String text(String field) {
        return fields.get(field) instanceof Words(String text)
                ? text
                : kind.field(field).standard();
    }

    public Optional<String> findText(String field) {
        String text = text(field);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    public Optional<BigDecimal> findNumber(String field) {
        if (fields.get(field) instanceof Amount(BigDecimal number)) {
            return Optional.of(number);
        }
        String standard = kind.field(field).standard();
        return standard.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(standard));
    }

    public boolean yes(String field) {
        return fields.get(field) instanceof YesNo(boolean yes)
                ? yes
                : kind.field(field).standard().equals("yes");
    }

    public Optional<RecordValue> findRecord(String field) {
        return fields.get(field) instanceof RecordValue record ? Optional.of(record) : Optional.empty();
    }

    public List<RecordValue> records(String field) {
        return items(field).stream().map(RecordValue.class::cast).toList();
    }

    public List<String> texts(String field) {
        return items(field).stream().map(item -> ((Words) item).text()).toList();
    }

    public List<BigDecimal> numbers(String field) {
        return items(field).stream().map(item -> ((Amount) item).number()).toList();
    }

    private List<FieldValue> items(String field) {
        return fields.get(field) instanceof Items(List<FieldValue> items) ? items : List.of();
    }

    /// What tells this record from others of its kind; empty when the kind has no key or a part of it is
    /// missing.
    public Optional<String> key() {
        List<Field> parts = kind.keyFields();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        StringJoiner key = new StringJoiner("|");
        for (Field part : parts) {
            if (!has(part.name())) {
                return Optional.empty();
            }
            key.add(written(part.name()));
        }
        return Optional.of(key.toString());
    }

    private String written(String field) {
        return fields.get(field) instanceof Amount amount ? amount.text() : text(field);
    }

    /// The records directly inside this one, in the order in which they stand.
    public List<RecordValue> inside() {
        List<RecordValue> inside = new ArrayList<>();
        for (FieldValue value : fields.values()) {
            if (value instanceof RecordValue record) {
                inside.add(record);
            } else if (value instanceof Items(List<FieldValue> items)) {
                for (FieldValue item : items) {
                    if (item instanceof RecordValue record) {
                        inside.add(record);
                    }
                }
            }
        }
        return inside;
    }

    /// Equal when kind and fields are: a record is the same wherever it stands.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordValue that
                && kind.name().equals(that.kind.name())
                && fields.equals(that.fields)
                && faulty.equals(that.faulty);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }
}
