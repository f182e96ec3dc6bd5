package org.charterworks.app.exchange.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a field must satisfy beyond its type. In the tables constraints are separated by `; `.
public sealed interface Constraint {

    /// `key`: part of the key of its record; no two records of the kind have the same key.
    record Key() implements Constraint {}

    /// `key here`: part of the key of its record inside the record that holds it, and not beyond.
    record KeyHere() implements Constraint {}

    /// `at least 1`: fewest items of a list.
    record AtLeast(int items) implements Constraint {}

    /// `>=0`, `>0` or `-90..90`: range of a number; an empty bound is open.
    record Range(Optional<BigDecimal> low, boolean lowIncluded, Optional<BigDecimal> high) implements Constraint {
        public boolean allows(BigDecimal value) {
            boolean aboveLow = low.map(
                            bound -> value.compareTo(bound) > 0 || (lowIncluded && value.compareTo(bound) == 0))
                    .orElse(true);
            return aboveLow && high.map(bound -> value.compareTo(bound) <= 0).orElse(true);
        }
    }

    /// `pattern [A-Z]{2}`: the whole text matches the regular expression.
    record Shape(String regex) implements Constraint {}

    /// `time zone`: an IANA time zone.
    record TimeZone() implements Constraint {}

    /// `only with a|b`: may be given only where one of the other fields is.
    record OnlyWith(List<String> fields) implements Constraint {}

    /// `required with a|b`: must be given where one of the other fields is.
    record RequiredWith(List<String> fields) implements Constraint {}

    /// `required unless a|b`: must be given unless one of the other fields is.
    record RequiredUnless(List<String> fields) implements Constraint {}

    /// `or all`: this word may stand in place of a reference.
    record Or(String word) implements Constraint {}

    /// `when f = a|b`: must be given where field `f` has one of these words, and not otherwise.
    record When(String field, List<String> words) implements Constraint {}

    /// `required when f = a|b`: must be given where field `f` has one of these words.
    record RequiredWhen(String field, List<String> words) implements Constraint {}

    /// `not before f`: a period that does not end before the period in field `f` begins.
    record NotBefore(String field) implements Constraint {}

    /// `not below f`: a number at least as large as field `f`.
    record NotBelow(String field) implements Constraint {}

    /// `not f`: differs from field `f`.
    record NotSameAs(String field) implements Constraint {}

    /// `includes a|b`: among all records of the kind there is one with each of these values.
    record Includes(List<String> values) implements Constraint {}

    /// Reads the column `constraint` of a field table.
    static List<Constraint> parseAll(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Pattern.compile("; ")
                        .splitAsStream(cell)
                        .map(Constraint::parse)
                        .toList();
    }

    private static Constraint parse(String text) {
        return switch (text) {
            case "key" -> new Key();
            case "key here" -> new KeyHere();
            case "time zone" -> new TimeZone();
            default -> parseWithWords(text);
        };
    }

    private static Constraint parseWithWords(String text) {
        MatchResult range = match("(-?\\d+)\\.\\.(-?\\d+)", text);
        if (range != null) {
            return new Range(bound(range.group(1)), true, bound(range.group(2)));
        }
        MatchResult above = match("(>=?)(-?\\d+)", text);
        if (above != null) {
            return new Range(bound(above.group(2)), above.group(1).equals(">="), Optional.empty());
        }
        MatchResult when = match("(required )?when (\\S+) = (\\S+)", text);
        if (when != null) {
            List<String> words = words(when.group(3));
            return when.group(1) == null ? new When(when.group(2), words) : new RequiredWhen(when.group(2), words);
        }
        int space = text.lastIndexOf(' ');
        String last = text.substring(space + 1);
        return switch (text.substring(0, Math.max(space, 0))) {
            case "at least" -> new AtLeast(Integer.parseInt(last));
            case "pattern" -> new Shape(last);
            case "only with" -> new OnlyWith(words(last));
            case "required with" -> new RequiredWith(words(last));
            case "required unless" -> new RequiredUnless(words(last));
            case "or" -> new Or(last);
            case "not before" -> new NotBefore(last);
            case "not below" -> new NotBelow(last);
            case "not" -> new NotSameAs(last);
            case "includes" -> new Includes(words(last));
            default -> throw new IllegalArgumentException("no such constraint: " + text);
        };
    }

    private static @Nullable MatchResult match(String regex, String text) {
        Matcher matcher = Pattern.compile(regex).matcher(text);
        return matcher.matches() ? matcher.toMatchResult() : null;
    }

    private static Optional<BigDecimal> bound(String text) {
        return Optional.of(new BigDecimal(text));
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\|", -1));
    }
}
