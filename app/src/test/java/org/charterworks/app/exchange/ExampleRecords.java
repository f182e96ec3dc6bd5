package org.charterworks.app.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.app.exchange.field.Constraint;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FieldType;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.field.RecordKind;
import org.charterworks.app.exchange.record.FieldValue;
import org.charterworks.app.exchange.record.FieldValue.Amount;
import org.charterworks.app.exchange.record.FieldValue.Items;
import org.charterworks.app.exchange.record.FieldValue.Words;
import org.charterworks.app.exchange.record.FieldValue.YesNo;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.RecordPlace;

/// A sound programme made from the field tables: every file, one record of every kind, every field that may be
/// filled.
///
/// A field added to a table is so tested at once. Where the tables do not say enough, [#CHOSEN] does.
public final class ExampleRecords {

    private static final Format FORMAT = Format.standard();

    /// Values the tables cannot tell; empty leaves the field out.
    private static final Map<String, String> CHOSEN = Map.ofEntries(
            Map.entry("parameter.id", "unserved_cost_usd_per_tonne"),
            Map.entry("energy-import.importer", "XN"),
            Map.entry("milestone.id", "X-project/X-milestone"),
            Map.entry("milestone.depends_on", ""),
            Map.entry("project.depends_on", ""),
            Map.entry("scenario.extends", ""),
            Map.entry("link.to", "Y-node"),
            Map.entry("demand.destination", "Y-node"),
            Map.entry("demand-total.table", "X-table"),
            Map.entry("demand-seed.table", "X-table"),
            Map.entry("demand-seed.destination", "Y-node"),
            Map.entry("instrument.time_zone", "Asia/Baku"),
            Map.entry("commitment.deadline.rule", "months_after_signature"),
            Map.entry("deadline.rule", "months_after_signature"),
            Map.entry("service.time_zone", "Asia/Baku"),
            Map.entry("effect.change", "set"),
            Map.entry("scenario-change.change", "multiply"),
            Map.entry("forecast.basis", "source"));

    private static final Map<String, String> SHAPES = Map.of(
            "[A-Z]{2}", "XN",
            "[A-Z]{3}", "USD",
            "[A-Z]{2}[A-Z0-9]{3}", "XNABC",
            "https?://\\S+", "https://example.org/page?a=1#part",
            "[0-9a-f]{64}", "0123456789abcdef".repeat(4),
            "[^/\\\\\\s\\p{Cc}][^/\\\\\\p{Cc}]{0,199}", "Çıxarış, səhifə 1.pdf");

    private ExampleRecords() {}

    public static FolderRecords folder() {
        SortedMap<String, RecordValue> roots = new TreeMap<>();
        FORMAT.files().forEach(file -> roots.put(file.path(), root(file)));
        return new FolderRecords(FORMAT, roots, new TreeMap<>(), Set.of());
    }

    /// One file as a record.
    public static RecordValue root(FolderFile file) {
        RecordValue root = record(file.root());
        return switch (file.kind().name()) {
            case "node" -> withSecond(root, Map.of("id", "Y-node"));
            case "demand-total" -> withSecond(root, Map.of("side", "destination", "node", "Y-node"));
            default -> root;
        };
    }

    /// The table with a second row that is the first with other words.
    private static RecordValue withSecond(RecordValue root, Map<String, String> others) {
        RecordValue second = root.records(FolderFile.ROWS).getFirst();
        for (Map.Entry<String, String> other : new TreeMap<>(others).entrySet()) {
            second = with(second, other.getKey(), new Words(other.getValue()));
        }
        List<FieldValue> rows = new ArrayList<>(root.records(FolderFile.ROWS));
        rows.add(second);
        return with(root, FolderFile.ROWS, new Items(rows));
    }

    /// The record with one field changed, or without it.
    public static RecordValue with(RecordValue record, String field, FieldValue value) {
        Map<String, FieldValue> fields = new HashMap<>(record.fields());
        fields.put(field, value);
        return inOrder(record, fields);
    }

    public static RecordValue without(RecordValue record, String field) {
        Map<String, FieldValue> fields = new HashMap<>(record.fields());
        fields.remove(field);
        return inOrder(record, fields);
    }

    private static RecordValue inOrder(RecordValue record, Map<String, FieldValue> fields) {
        Map<String, FieldValue> ordered = new LinkedHashMap<>();
        record.kind().fieldNames().stream()
                .filter(fields::containsKey)
                .forEach(name -> ordered.put(name, fields.get(name)));
        return new RecordValue(record.kind(), ordered, Map.of(), Set.of(), record.place());
    }

    private static RecordValue record(RecordKind kind) {
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        for (Field field : kind.fields()) {
            if (isFilled(kind, field)) {
                fields.put(field.name(), value(kind, field));
            }
        }
        return new RecordValue(kind, fields, Map.of(), Set.of(), new RecordPlace(kind.name(), 0));
    }

    private static boolean isFilled(RecordKind kind, Field field) {
        Optional<Constraint.When> when = field.constraint(Constraint.When.class);
        boolean asked = when.map(condition -> condition.words().contains(text(kind, kind.field(condition.field()))))
                .orElse(true);
        return asked && !chosen(kind, field).equals(Optional.of(""));
    }

    private static Optional<String> chosen(RecordKind kind, Field field) {
        return Optional.ofNullable(CHOSEN.get(kind.name() + "." + field.name()));
    }

    private static FieldValue value(RecordKind kind, Field field) {
        if (field.type() instanceof FieldType.ListOf(FieldType item)) {
            int least = field.constraint(Constraint.AtLeast.class)
                    .map(Constraint.AtLeast::items)
                    .orElse(1);
            List<FieldValue> items = new ArrayList<>();
            for (int i = 0; i < least; i++) {
                items.add(single(kind, field, item));
            }
            return new Items(items);
        }
        return single(kind, field, field.type());
    }

    private static FieldValue single(RecordKind kind, Field field, FieldType type) {
        return switch (type) {
            case FieldType.Whole _, FieldType.Decimal _ ->
                new Amount(field.constraint(Constraint.Range.class)
                        .flatMap(Constraint.Range::low)
                        .map(low -> low.max(BigDecimal.ONE))
                        .orElse(BigDecimal.ONE));
            case FieldType.YesNo _ -> new YesNo(true);
            case FieldType.Nested(String inner) -> record(FORMAT.kind(inner));
            case FieldType.Text _,
                    FieldType.Id _,
                    FieldType.Day _,
                    FieldType.Period _,
                    FieldType.Choice _,
                    FieldType.Visible _,
                    FieldType.Reference _,
                    FieldType.TypedReference _ -> new Words(text(kind, field));
            case FieldType.ListOf _ -> throw new IllegalStateException("a list in a list");
        };
    }

    private static String text(RecordKind kind, Field field) {
        return chosen(kind, field).orElseGet(() -> switch (field.type().single()) {
            case FieldType.Id _ -> "X-" + kind.name();
            case FieldType.Day _ -> "2030-02-28";
            case FieldType.Period _ -> "2030-Q1";
            case FieldType.Choice(List<String> words) -> words.getFirst();
            case FieldType.Visible _ -> "party:" + keyOf("party") + " and people:a.b,c";
            case FieldType.Reference(String target) -> keyOf(target);
            case FieldType.TypedReference(List<String> kinds) ->
                kinds.getFirst() + ":" + keyOf(Format.kindOfWord(kinds.getFirst()));
            case FieldType.Text _ ->
                field.isKey()
                        ? "X-" + kind.name()
                        : field.constraint(Constraint.Shape.class)
                                .map(shape -> SHAPES.get(shape.regex()))
                                .orElse("words about " + field.name());
            case FieldType.Whole _, FieldType.Decimal _, FieldType.YesNo _, FieldType.Nested _, FieldType.ListOf _ ->
                throw new IllegalStateException("no text for " + field.name());
        });
    }

    private static String keyOf(String kind) {
        RecordKind target = FORMAT.kind(kind);
        return text(target, target.keyFields().getFirst());
    }
}
