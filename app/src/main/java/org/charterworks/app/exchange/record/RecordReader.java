package org.charterworks.app.exchange.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FieldType;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.field.RecordKind;
import org.charterworks.app.exchange.field.Wording;
import org.charterworks.app.exchange.record.FieldValue.Items;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;
import org.charterworks.app.exchange.text.Nearest;
import org.charterworks.app.exchange.text.RawValue;
import org.charterworks.app.exchange.text.RawValue.RawEntry;
import org.charterworks.app.exchange.text.RawValue.RawList;
import org.charterworks.app.exchange.text.RawValue.RawRecord;
import org.charterworks.app.exchange.text.RawValue.RawText;

/// Holds the words of a file against the field tables: types, required fields, and the rules inside one record.
///
/// Always gives a record. What is faulty is reported and left out, so that the rest can still be checked.
public final class RecordReader {

    private final Format format;
    private final String file;
    private final boolean cells;
    private final Findings findings;

    /// @param cells true when every value is one cell of a table, with lists separated by semicolons
    public RecordReader(Format format, String file, boolean cells, Findings findings) {
        this.format = format;
        this.file = file;
        this.cells = cells;
        this.findings = findings;
    }

    /// Reads a record that stands at this path.
    public RecordValue read(RawRecord raw, RecordKind kind, FieldPath path) {
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        Set<String> faulty = new TreeSet<>();
        if (!cells) {
            raw.entries().forEach(entry -> lines.put(entry.name(), entry.line()));
        }
        if (raw.broken()) {
            return recognised(raw, kind, lines);
        }
        raw.entries().forEach(entry -> refuseUnknown(entry, kind, path));
        for (Field field : kind.fields()) {
            Optional<RawValue> given = raw.find(field.name()).filter(value -> !isNothing(value));
            if (given.isPresent()) {
                value(given.get(), field, path)
                        .ifPresentOrElse(
                                value -> keep(fields, field, value), () -> fault(fields, faulty, field, given.get()));
            } else if (field.required()) {
                faulty.add(field.name());
                int line = lines.getOrDefault(field.name(), raw.line());
                problem(line, path.of(field.name()), "", field, "give it: " + field.description());
            }
        }
        RecordValue record = new RecordValue(kind, fields, lines, faulty, new RecordPlace(file, raw.line()));
        new RecordRules(record, path, findings).check();
        return record;
    }

    /// Only the key of a record that could not be read as a whole, so that others may refer to it.
    private RecordValue recognised(RawRecord raw, RecordKind kind, Map<String, Integer> lines) {
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        for (Field field : kind.keyFields()) {
            if (raw.find(field.name()).orElse(null) instanceof RawText text
                    && ScalarReader.read(text.text(), field.type())
                            instanceof ScalarReader.Outcome.Sound(FieldValue value)) {
                fields.put(field.name(), value);
            }
        }
        Set<String> faulty = new TreeSet<>(kind.fieldNames());
        faulty.removeAll(fields.keySet());
        return new RecordValue(kind, fields, lines, faulty, new RecordPlace(file, raw.line()));
    }

    /// Stands for an item of a list that is no record at all, so that the list is not taken for a shorter one.
    private RecordValue unreadable(String kind, int line) {
        return recognised(new RawRecord(List.of(), line, true), format.kind(kind), Map.of());
    }

    private void refuseUnknown(RawEntry entry, RecordKind kind, FieldPath path) {
        if (kind.findField(entry.name()).isEmpty()) {
            findings.problem(
                    new RecordPlace(file, entry.line()),
                    path.of(entry.name()),
                    entry.name(),
                    "a field of " + Wording.one(kind.name()),
                    Nearest.of(entry.name(), kind.fieldNames())
                            .map(name -> "did you mean " + name + "?")
                            .orElse("leave it out; the fields are " + String.join(", ", kind.fieldNames())));
        }
    }

    private Optional<FieldValue> value(RawValue raw, Field field, FieldPath path) {
        String here = path.of(field.name());
        return switch (field.type()) {
            case FieldType.ListOf(FieldType item) -> list(raw, field, item, path);
            case FieldType.Nested(String kind) -> nested(raw, field, kind, here, path.into(field.name()));
            case FieldType.Text _,
                    FieldType.Id _,
                    FieldType.Whole _,
                    FieldType.Decimal _,
                    FieldType.Day _,
                    FieldType.Period _,
                    FieldType.YesNo _,
                    FieldType.Choice _,
                    FieldType.Visible _,
                    FieldType.Reference _,
                    FieldType.TypedReference _ -> single(raw, field, field.type(), here);
        };
    }

    private Optional<FieldValue> list(RawValue raw, Field field, FieldType item, FieldPath path) {
        String here = path.of(field.name());
        List<RawValue> items = switch (raw) {
            case RawList list -> list.items();
            case RawText(String text, int line) when cells -> split(text, line);
            case RawText _, RawRecord _ -> List.of(raw);
        };
        if (!cells && !(raw instanceof RawList)) {
            problem(raw.line(), here, shown(raw), field, "write [a, b], or one item a line after a dash");
            return Optional.empty();
        }
        List<FieldValue> read = new ArrayList<>();
        boolean sound = true;
        for (RawValue one : items) {
            Optional<FieldValue> value = item instanceof FieldType.Nested(String kind)
                    ? nested(one, field, kind, here + "[]", path.intoItems(field.name()))
                            .or(() -> Optional.of(unreadable(kind, one.line())))
                    : single(one, field, item, here + "[]");
            value.ifPresent(read::add);
            sound &= value.isPresent();
        }
        return sound ? Optional.of(new Items(read)) : Optional.empty();
    }

    private static List<RawValue> split(String text, int line) {
        return Pattern.compile(";")
                .splitAsStream(text)
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .<RawValue>map(item -> new RawText(item, line))
                .toList();
    }

    private Optional<FieldValue> nested(RawValue raw, Field field, String kind, String here, FieldPath path) {
        if (raw instanceof RawRecord record) {
            return Optional.of(read(record, format.kind(kind), path));
        }
        problem(raw.line(), here, shown(raw), field, "give the fields of the " + Wording.words(kind) + ", one a line");
        return Optional.empty();
    }

    private Optional<FieldValue> single(RawValue raw, Field field, FieldType type, String here) {
        if (!(raw instanceof RawText(String text, int line))) {
            // A column missing from a table has been reported with its header.
            if (!(raw instanceof RawRecord record && record.broken())) {
                problem(
                        raw.line(),
                        here,
                        shown(raw),
                        field,
                        "write a single value; put text that begins with a bracket or brace in double quotes");
            }
            return Optional.empty();
        }
        return switch (ScalarReader.read(text, type)) {
            case ScalarReader.Outcome.Sound(FieldValue value) -> Optional.of(value);
            case ScalarReader.Outcome.Unsound(String advice) -> {
                problem(line, here, text, field, advice);
                yield Optional.empty();
            }
        };
    }

    private void problem(int line, String path, String seen, Field field, String advice) {
        findings.problem(new RecordPlace(file, line), path, seen, Wording.of(field), advice);
    }

    /// A faulty key is kept as it stands, so that references to the record do not seem to lead nowhere.
    private static void fault(Map<String, FieldValue> fields, Set<String> faulty, Field field, RawValue given) {
        faulty.add(field.name());
        if (field.isKey() && given instanceof RawText text) {
            fields.put(field.name(), new FieldValue.Words(text.text()));
        }
    }

    private static void keep(Map<String, FieldValue> fields, Field field, FieldValue value) {
        if (!(value instanceof Items(List<FieldValue> items) && items.isEmpty()) || field.required()) {
            fields.put(field.name(), value);
        }
    }

    private static boolean isNothing(RawValue raw) {
        return raw instanceof RawText text && text.text().isEmpty();
    }

    private static String shown(RawValue raw) {
        return switch (raw) {
            case RawText text -> text.text();
            case RawList _ -> "a list";
            case RawRecord _ -> "a record";
        };
    }
}
