package org.charterworks.app.exchange.describe;

import java.util.List;
import java.util.Optional;
import org.charterworks.app.exchange.field.Constraint;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FieldType;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.field.Wording;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The Table Schema of one table: types, units, constraints, the key, and which columns name rows of other
/// tables.
///
/// What a schema cannot say, such as a reference into a YAML file or a rule between two columns, is in the
/// description.
final class TableSchema {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private TableSchema() {}

    static ObjectNode of(FolderFile file, List<Field> columns, List<FolderFile> files) {
        ObjectNode schema = MAPPER.createObjectNode();
        ArrayNode fields = schema.putArray("fields");
        columns.forEach(field -> fields.add(field(field, file)));
        schema.putArray("missingValues").add("");
        ArrayNode key = schema.putArray("primaryKey");
        file.kind().keyFields().forEach(field -> key.add(field.name()));
        ArrayNode foreignKeys = MAPPER.createArrayNode();
        for (Field field : columns) {
            target(field, files).ifPresent(target -> foreignKeys.add(foreignKey(field, target)));
        }
        if (!foreignKeys.isEmpty()) {
            schema.set("foreignKeys", foreignKeys);
        }
        return schema;
    }

    private static ObjectNode field(Field field, FolderFile file) {
        ObjectNode described = MAPPER.createObjectNode();
        described.put("name", field.name());
        type(field.type(), described);
        described.put("description", description(field));
        if (!field.unit().isEmpty()) {
            described.put("unit", field.unit());
        }
        ObjectNode constraints = MAPPER.createObjectNode();
        if (field.required()) {
            constraints.put("required", true);
        }
        if (field.isKey() && file.kind().keyFields().size() == 1) {
            constraints.put("unique", true);
        }
        if (field.type() instanceof FieldType.Choice(List<String> words)) {
            ArrayNode allowed = constraints.putArray("enum");
            words.forEach(allowed::add);
        }
        field.constraint(Constraint.Range.class).ifPresent(range -> {
            range.low().ifPresent(low -> constraints.put("minimum", low));
            range.high().ifPresent(high -> constraints.put("maximum", high));
        });
        field.constraint(Constraint.Shape.class).ifPresent(shape -> constraints.put("pattern", shape.regex()));
        if (!constraints.isEmpty()) {
            described.set("constraints", constraints);
        }
        return described;
    }

    private static void type(FieldType type, ObjectNode described) {
        String name = switch (type) {
            case FieldType.Whole _ -> "integer";
            case FieldType.Decimal _ -> "number";
            case FieldType.Day _ -> "date";
            case FieldType.YesNo _ -> "boolean";
            case FieldType.Text _,
                    FieldType.Id _,
                    FieldType.Period _,
                    FieldType.Choice _,
                    FieldType.Visible _,
                    FieldType.Reference _,
                    FieldType.TypedReference _,
                    FieldType.Nested _,
                    FieldType.ListOf _ -> "string";
        };
        described.put("type", name);
        if (type instanceof FieldType.YesNo) {
            described.putArray("trueValues").add("yes").add("true");
            described.putArray("falseValues").add("no").add("false");
        }
    }

    private static String description(Field field) {
        StringBuilder description = new StringBuilder(field.description());
        if (field.isList()) {
            description
                    .append("; several are separated by semicolons, each ")
                    .append(Wording.of(field.type().single()));
        } else if (field.type() instanceof FieldType.Reference || field.type() instanceof FieldType.Period) {
            description.append("; ").append(Wording.of(field.type()));
        }
        Wording.rules(field).forEach(rule -> description.append("; ").append(rule));
        return description.toString();
    }

    /// The table a column refers to, when it holds one id of a table with a key of one column.
    private static Optional<FolderFile> target(Field field, List<FolderFile> files) {
        if (!(field.type() instanceof FieldType.Reference(String kind))
                || field.constraint(Constraint.Or.class).isPresent()) {
            return Optional.empty();
        }
        return files.stream()
                .filter(file -> file.isCsv() && file.kind().name().equals(kind))
                .filter(file -> file.kind().keyFields().size() == 1)
                .findFirst();
    }

    private static ObjectNode foreignKey(Field field, FolderFile target) {
        ObjectNode key = MAPPER.createObjectNode();
        key.put("fields", field.name());
        ObjectNode reference = key.putObject("reference");
        reference.put("resource", DataPackage.name(target));
        reference.put("fields", target.kind().keyFields().getFirst().name());
        return key;
    }
}
