package org.charterworks.app.exchange.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says in words what a field may hold; the same words stand in refusals and on the reference page.
public final class Wording {

    private Wording() {}

    /// Such as `a number of 0 or more, in km`.
    public static String of(Field field) {
        StringBuilder words = new StringBuilder(of(field.type()));
        field.constraint(Constraint.Range.class)
                .ifPresent(range -> words.append(' ').append(range(range)));
        field.constraint(Constraint.Shape.class)
                .ifPresent(shape -> words.append(" of the form ").append(shape.regex()));
        field.constraint(Constraint.TimeZone.class).ifPresent(_ -> words.append(" naming an IANA time zone"));
        field.constraint(Constraint.AtLeast.class)
                .ifPresent(least -> words.append(", at least ").append(least.items()));
        if (!field.unit().isEmpty()) {
            words.append(", in ").append(field.unit());
        }
        return words.toString();
    }

    public static String of(FieldType type) {
        return switch (type) {
            case FieldType.Text _ -> "text";
            case FieldType.Id _ -> "an id of letters, digits and _ . - / +";
            case FieldType.Whole _ -> "a whole number";
            case FieldType.Decimal _ -> "a number";
            case FieldType.Day _ -> "a date written YYYY-MM-DD";
            case FieldType.Period _ -> "a date written YYYY, YYYY-Hn, YYYY-Qn, YYYY-MM or YYYY-MM-DD";
            case FieldType.YesNo _ -> "yes or no";
            case FieldType.Choice(List<String> words) -> "one of " + String.join(", ", words);
            case FieldType.Visible _ ->
                "public, partners, party:ID or people:NAME,NAME; several joined by \" and \" when all must be met";
            case FieldType.Reference(String kind) -> "the " + key(kind) + " of " + one(kind);
            case FieldType.TypedReference(List<String> kinds) ->
                "a reference such as " + kinds.getFirst() + ":ID, with one of " + String.join(", ", kinds);
            case FieldType.Nested(String kind) -> one(kind) + ", a record of its own";
            case FieldType.ListOf(FieldType.Nested(String kind)) -> "a list of " + plural(kind);
            case FieldType.ListOf(FieldType.Reference(String kind)) -> "a list of ids of " + plural(kind);
            case FieldType.ListOf(FieldType item) -> "a list, each item " + of(item);
        };
    }

    /// Rules that involve other fields or other records, one phrase each; empty when there are none.
    public static List<String> rules(Field field) {
        List<String> rules = new ArrayList<>();
        field.constraints().forEach(constraint -> rule(constraint).ifPresent(rules::add));
        return rules;
    }

    private static Optional<String> rule(Constraint constraint) {
        return switch (constraint) {
            case Constraint.Key _ -> Optional.of("unique");
            case Constraint.KeyHere _ -> Optional.of("unique in this list");
            case Constraint.OnlyWith(List<String> fields) -> Optional.of("only together with " + or(fields));
            case Constraint.RequiredWith(List<String> fields) -> Optional.of("required together with " + or(fields));
            case Constraint.RequiredUnless(List<String> fields) ->
                Optional.of("required unless there is " + or(fields));
            case Constraint.Or(String word) -> Optional.of("or the word " + word);
            case Constraint.When(String field, List<String> words) ->
                Optional.of("required when " + field + " is " + or(words) + ", otherwise empty");
            case Constraint.RequiredWhen(String field, List<String> words) ->
                Optional.of("required when " + field + " is " + or(words));
            case Constraint.NotBefore(String field) -> Optional.of("not before " + field);
            case Constraint.NotBelow(String field) -> Optional.of("not below " + field);
            case Constraint.NotSameAs(String field) -> Optional.of("different from " + field);
            case Constraint.Includes(List<String> values) ->
                Optional.of("there are rows for " + String.join(", ", values));
            case Constraint.AtLeast _, Constraint.Range _, Constraint.Shape _, Constraint.TimeZone _ ->
                Optional.empty();
        };
    }

    /// A kind of record with its article: `a link`, `an area`.
    public static String one(String kind) {
        return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + words(kind);
    }

    /// A kind of record in running text.
    public static String words(String kind) {
        return kind.replace('-', ' ');
    }

    /// Several records of a kind: `bodies`, `evidence`, `links`.
    public static String plural(String kind) {
        if (kind.equals("evidence") || kind.equals("demand") || kind.equals("published-demand")) {
            return words(kind);
        }
        return kind.endsWith("y") ? words(kind.substring(0, kind.length() - 1)) + "ies" : words(kind) + "s";
    }

    /// Words joined for reading: `a, b or c`.
    public static String or(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }

    private static String key(String kind) {
        return kind.equals("verb") ? "verb" : "id";
    }

    private static String range(Constraint.Range range) {
        Optional<BigDecimal> low = range.low();
        Optional<BigDecimal> high = range.high();
        if (low.isPresent() && high.isPresent()) {
            return "from " + low.get() + " to " + high.get();
        }
        return low.map(bound -> range.lowIncluded() ? "of " + bound + " or more" : "above " + bound)
                .orElse("of any size");
    }
}
