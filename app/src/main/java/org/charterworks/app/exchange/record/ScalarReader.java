package org.charterworks.app.exchange.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.charterworks.app.exchange.field.FieldType;
import org.charterworks.app.exchange.record.FieldValue.Amount;
import org.charterworks.app.exchange.record.FieldValue.Words;
import org.charterworks.app.exchange.record.FieldValue.YesNo;
import org.charterworks.app.exchange.text.Nearest;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.source.PeriodDate;

/// Turns the words of one field into a value of its type, or says what to write instead.
final class ScalarReader {

    /// Nothing real needs more digits; without this a short text could stand for a number of a billion digits.
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,20}(\\.[0-9]{1,20})?([eE][-+]?[0-9]{1,2})?");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_./+-]{0,119}");

    /// What came of it.
    sealed interface Outcome {
        record Sound(FieldValue value) implements Outcome {}

        /// Not of this type; the advice says what to write.
        record Unsound(String advice) implements Outcome {}
    }

    private ScalarReader() {}

    static Outcome read(String text, FieldType type) {
        if (!text.codePoints().allMatch(ScalarReader::isPrintable)) {
            return unsound("leave out control characters and whatever no keyboard writes");
        }
        return switch (type) {
            case FieldType.Text _, FieldType.Reference _ -> words(text);
            case FieldType.Id _ ->
                ID.matcher(text).matches()
                        ? words(text)
                        : unsound("begin with a letter or digit and leave out spaces and accents");
            case FieldType.Whole _ -> whole(text);
            case FieldType.Decimal _ -> number(text);
            case FieldType.Day _ -> day(text);
            case FieldType.Period _ -> period(text);
            case FieldType.YesNo _ -> yesNo(text);
            case FieldType.Choice(List<String> known) -> known.contains(text) ? words(text) : suggest(text, known);
            case FieldType.Visible _ -> visibility(text);
            case FieldType.TypedReference(List<String> kinds) -> typedReference(text, kinds);
            case FieldType.Nested _, FieldType.ListOf _ ->
                throw new IllegalArgumentException("not a single value: " + type);
        };
    }

    /// Neither a control character other than line breaks and tabs, nor half a character, nor a code point that is
    /// none.
    private static boolean isPrintable(int point) {
        return point >= ' '
                ? point < '\u007f' || (point > '\u009f' && !isSurrogate(point) && point != 0xFFFE && point != 0xFFFF)
                : point == '\n' || point == '\t';
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static Outcome whole(String text) {
        Outcome outcome = number(text);
        return outcome instanceof Outcome.Sound(Amount(BigDecimal number)) && number.scale() > 0
                ? unsound("write it without decimals")
                : outcome;
    }

    private static Outcome number(String text) {
        if (NUMBER.matcher(text).matches()) {
            return new Outcome.Sound(new Amount(new BigDecimal(text)));
        }
        return unsound(
                text.indexOf(',') >= 0 || text.indexOf(' ') >= 0
                        ? "write 1250.5: a point before the decimals and nothing between thousands"
                        : "write digits only, or leave it empty when the figure is not known");
    }

    private static Outcome day(String text) {
        return switch (PeriodDate.parse(text)) {
            case PeriodDate.Parsed.Known(PeriodDate date) ->
                date.precision() == PeriodDate.Precision.DAY ? words(text) : unsound("a single day is needed here");
            case PeriodDate.Parsed.Malformed malformed ->
                unsound("write " + malformed.expected().replace("YYYY, YYYY-H1, YYYY-Q1, YYYY-MM or ", ""));
        };
    }

    private static Outcome period(String text) {
        return switch (PeriodDate.parse(text)) {
            case PeriodDate.Parsed.Known _ -> words(text);
            case PeriodDate.Parsed.Malformed malformed -> unsound("write " + malformed.expected());
        };
    }

    private static Outcome yesNo(String text) {
        return switch (text) {
            case "yes", "true" -> new Outcome.Sound(new YesNo(true));
            case "no", "false" -> new Outcome.Sound(new YesNo(false));
            default -> unsound("write yes or no in small letters");
        };
    }

    private static Outcome typedReference(String text, List<String> kinds) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            return unsound("write the kind, a colon and the id, such as " + kinds.getFirst() + ":ID");
        }
        String kind = text.substring(0, colon);
        return kinds.contains(kind) ? words(text) : suggest(kind, kinds);
    }

    private static Outcome visibility(String text) {
        if (Visibility.parse(text).isPresent()) {
            return words(text);
        }
        String kind = text.replaceFirst("(?s):.*", "");
        return switch (kind) {
            case "party" -> unsound("write one party, such as party:AZ; both parties are partners");
            case "people" ->
                unsound("write names of accounts with commas and no spaces, such as people:a.aliyeva,j.smith");
            case "public" -> unsound("what is public is public to all: leave out the rest");
            default -> suggest(kind, List.of("public", "partners", "party", "people"));
        };
    }

    private static Outcome suggest(String text, List<String> known) {
        return unsound(Nearest.of(text, known)
                .map(word -> "did you mean " + word + "?")
                .orElse("choose one of these words"));
    }

    private static Outcome words(String text) {
        return new Outcome.Sound(new Words(text));
    }

    private static Outcome unsound(String advice) {
        return new Outcome.Unsound(advice);
    }
}
