package org.charterworks.app.exchange.record;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.exchange.field.Constraint;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.Wording;
import org.charterworks.app.exchange.record.FieldValue.Amount;
import org.charterworks.app.exchange.record.FieldValue.Items;
import org.charterworks.app.exchange.record.FieldValue.Words;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.register.source.PeriodDate;
import org.jspecify.annotations.Nullable;

/// Checks the constraints of one record: ranges, and what one field demands of another. Faulty fields are left
/// alone.
final class RecordRules {

    private final RecordValue record;
    private final FieldPath path;
    private final Findings findings;

    RecordRules(RecordValue record, FieldPath path, Findings findings) {
        this.record = record;
        this.path = path;
        this.findings = findings;
    }

    void check() {
        for (Field field : record.kind().fields()) {
            if (!record.isFaulty(field.name())) {
                field.constraints().forEach(constraint -> check(field, constraint));
            }
        }
    }

    private void check(Field field, Constraint constraint) {
        switch (constraint) {
            case Constraint.Range range -> range(field, range);
            case Constraint.Shape(String regex) -> shape(field, regex);
            case Constraint.TimeZone _ -> timeZone(field);
            case Constraint.AtLeast(int items) -> atLeast(field, items);
            case Constraint.OnlyWith(List<String> others) -> onlyWith(field, others);
            case Constraint.RequiredWith(List<String> others) -> requiredWith(field, others);
            case Constraint.RequiredUnless(List<String> others) -> requiredUnless(field, others);
            case Constraint.When(String other, List<String> words) -> when(field, other, words, true);
            case Constraint.RequiredWhen(String other, List<String> words) -> when(field, other, words, false);
            case Constraint.NotBefore(String other) -> notBefore(field, other);
            case Constraint.NotBelow(String other) -> notBelow(field, other);
            case Constraint.NotSameAs(String other) -> notSameAs(field, other);
            case Constraint.Key _, Constraint.KeyHere _, Constraint.Includes _, Constraint.Or _ -> {}
        }
    }

    private void range(Field field, Constraint.Range range) {
        if (value(field) instanceof Amount amount && !range.allows(amount.number())) {
            problem(field, amount.text(), Wording.of(field), "check the figure and its unit");
        }
    }

    private void shape(Field field, String regex) {
        if (value(field) instanceof Words(String text) && !text.matches(regex)) {
            problem(field, text, Wording.of(field), "write " + field.description());
        }
    }

    private void timeZone(Field field) {
        if (value(field) instanceof Words(String text)
                && !ZoneId.getAvailableZoneIds().contains(text)) {
            problem(field, text, Wording.of(field), "write a name such as Asia/Baku");
        }
    }

    private void atLeast(Field field, int items) {
        if (value(field) instanceof Items(List<FieldValue> list) && list.size() < items) {
            problem(field, list.size() + " items", Wording.of(field), "give " + field.description());
        }
    }

    private void onlyWith(Field field, List<String> others) {
        if (record.has(field.name()) && others.stream().noneMatch(this::isGiven)) {
            String wanted = Wording.or(others);
            problem(field, written(field), "nothing without " + wanted, "give " + wanted + " too, or leave this empty");
        }
    }

    private void requiredWith(Field field, List<String> others) {
        Optional<String> given = others.stream().filter(record::has).findFirst();
        if (given.isPresent() && !record.has(field.name())) {
            problem(
                    field,
                    "",
                    Wording.of(field) + ", because " + given.get() + " is given",
                    "give it: " + field.description());
        }
    }

    private void requiredUnless(Field field, List<String> others) {
        if (!record.has(field.name()) && others.stream().noneMatch(this::isGiven)) {
            problem(
                    field,
                    "",
                    Wording.of(field) + ", because there is no " + Wording.or(others),
                    "give it: " + field.description());
        }
    }

    private void when(Field field, String other, List<String> words, boolean only) {
        if (!record.has(other)) {
            return;
        }
        String word = record.text(other);
        boolean asked = words.contains(word);
        if (asked && !record.has(field.name())) {
            problem(
                    field,
                    "",
                    Wording.of(field) + ", because " + other + " is " + word,
                    "give it: " + field.description());
        } else if (only && !asked && record.has(field.name())) {
            problem(field, written(field), "nothing, because " + other + " is " + word, "leave it out");
        }
    }

    private void notBefore(Field field, String other) {
        if (value(field) instanceof Words(String text) && record.has(other)) {
            String earlier = record.text(other);
            if (PeriodDate.of(text).last().isBefore(PeriodDate.of(earlier).first())) {
                problem(field, text, "a date not before " + other + ", " + earlier, "check both dates");
            }
        }
    }

    private void notBelow(Field field, String other) {
        if (value(field) instanceof Amount amount && record.has(other)) {
            Optional<BigDecimal> bound = record.findNumber(other);
            if (bound.isPresent() && amount.number().compareTo(bound.get()) < 0) {
                problem(
                        field,
                        amount.text(),
                        "a number not below " + other + ", " + bound.get().toPlainString(),
                        "put the lowest, central and highest figure in this order");
            }
        }
    }

    private void notSameAs(Field field, String other) {
        if (value(field) instanceof Words(String text)
                && record.has(other)
                && record.text(other).equals(text)) {
            problem(field, text, "something other than " + other, "check both fields");
        }
    }

    /// A faulty field counts as given: it has been reported already.
    private boolean isGiven(String field) {
        return record.has(field) || record.isFaulty(field);
    }

    private @Nullable FieldValue value(Field field) {
        return record.fields().get(field.name());
    }

    private String written(Field field) {
        return switch (value(field)) {
            case Words(String text) -> text;
            case Amount amount -> amount.text();
            case null -> "";
            case FieldValue.YesNo(boolean yes) -> yes ? "yes" : "no";
            case Items _ -> "a list";
            case RecordValue _ -> "a record";
        };
    }

    private void problem(Field field, String seen, String expected, String advice) {
        findings.problem(record.placeOf(field.name()), path.of(field.name()), seen, expected, advice);
    }
}
