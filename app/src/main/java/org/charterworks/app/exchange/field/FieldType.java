package org.charterworks.app.exchange.field;

import java.util.List;

/// What a field may hold. The list is closed: reading, writing and describing handle every case.
public sealed interface FieldType {

    /// Any words.
    record Text() implements FieldType {}

    /// A short name: ASCII letters, digits and `_ . - / +`, beginning with a letter or digit.
    record Id() implements FieldType {}

    /// A whole number.
    record Whole() implements FieldType {}

    /// A decimal number with a point.
    record Decimal() implements FieldType {}

    /// A day, `2026-02-10`.
    record Day() implements FieldType {}

    /// A year, quarter, half, month or day; it stands for the whole of it.
    record Period() implements FieldType {}

    /// `yes` or `no` (`true` and `false` are read too).
    record YesNo() implements FieldType {}

    /// One of a closed list of words.
    record Choice(List<String> words) implements FieldType {
        public Choice {
            words = List.copyOf(words);
        }
    }

    /// Who may see a record: `public`, `partners`, `party:AZ`, `people:NAME,NAME`, or several of the last three
    /// joined by ` and `.
    record Visible() implements FieldType {}

    /// The id of a record of the given kind.
    record Reference(String kind) implements FieldType {}

    /// The id of a record of one of the given kinds, with the kind before a colon: `project:PRJ-A`.
    record TypedReference(List<String> kinds) implements FieldType {
        public TypedReference {
            kinds = List.copyOf(kinds);
        }
    }

    /// A record inside this one.
    record Nested(String kind) implements FieldType {}

    /// Several of the same; in a CSV cell they are separated by semicolons.
    record ListOf(FieldType item) implements FieldType {}

    /// Reads the columns `type` and `reference` of a field table.
    ///
    /// @param reference kinds of record separated by `|`; empty unless the type points at records
    static FieldType parse(String type, String reference) {
        if (type.startsWith("list of ")) {
            return new ListOf(parse(type.substring("list of ".length()), reference));
        }
        if (type.startsWith("enum(") && type.endsWith(")")) {
            return new Choice(words(type.substring("enum(".length(), type.length() - 1)));
        }
        return switch (type) {
            case "text" -> new Text();
            case "id" -> new Id();
            case "integer" -> new Whole();
            case "number" -> new Decimal();
            case "date" -> new Day();
            case "period" -> new Period();
            case "boolean" -> new YesNo();
            case "reference" -> new Reference(reference);
            case "typed reference" -> new TypedReference(words(reference));
            case "visibility" -> new Visible();
            case "record" -> new Nested(reference);
            default -> throw new IllegalArgumentException("no such field type: " + type);
        };
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\|", -1));
    }

    /// The type of one item: of a list its item type, otherwise the type itself.
    default FieldType single() {
        return this instanceof ListOf(FieldType item) ? item : this;
    }
}
