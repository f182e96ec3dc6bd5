package org.charterworks.app.exchange.build;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Provenance;
import org.charterworks.network.model.SourceKey;
import org.charterworks.network.model.Value;
import org.charterworks.register.source.PeriodDate;
import org.jspecify.annotations.Nullable;

/// Fields of a record in the types of the other modules. Absent is null where those types say so.
final class Cells {

    private Cells() {}

    /// The constant whose word in files is this text.
    static <E extends Enum<E>> E word(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }

    static <E extends Enum<E>> E word(Class<E> type, RecordValue record, String field) {
        return word(type, record.text(field));
    }

    static <T> @Nullable T given(RecordValue record, String field, Function<String, T> maker) {
        return record.findText(field).map(maker).orElse(null);
    }

    static <T> List<T> each(RecordValue record, String field, Function<String, T> maker) {
        return record.texts(field).stream().map(maker).toList();
    }

    static @Nullable PeriodDate period(RecordValue record, String field) {
        return given(record, field, PeriodDate::of);
    }

    static @Nullable LocalDate day(RecordValue record, String field) {
        return given(record, field, LocalDate::parse);
    }

    static BigDecimal number(RecordValue record, String field) {
        return record.findNumber(field)
                .orElseThrow(() -> new IllegalStateException(record.place() + " without " + field));
    }

    /// Several sources as they stand in a cell.
    static String sources(RecordValue record) {
        return String.join(";", record.texts("source"));
    }

    /// Where a row comes from and how far it can be trusted.
    static Provenance provenance(RecordValue record) {
        return new Provenance(sourceKeys(record, "source"), word(Grade.class, record, "grade"));
    }

    /// A figure with its range from the fields `name_low`, `name` and `name_high`; empty when it is not known. Where
    /// it has no source or grade of its own, those of the row count.
    static Optional<Value> figure(RecordValue record, String name, String sourceField, String gradeField) {
        Grade grade = record.findText(gradeField)
                .or(() -> record.kind().findField("grade").isPresent() ? record.findText("grade") : Optional.empty())
                .map(text -> word(Grade.class, text))
                .orElse(Grade.PLACEHOLDER);
        return range(
                record, name + "_low", name, name + "_high", record.has(sourceField) ? sourceField : "source", grade);
    }

    static Optional<Value> figure(RecordValue record, String name) {
        return figure(record, name, "source", "grade");
    }

    /// A figure with its range from three fields; an absent bound is the central figure.
    static Optional<Value> range(
            RecordValue record,
            String lowField,
            String centralField,
            String highField,
            String sourceField,
            Grade grade) {
        return find(record, centralField).map(central -> {
            double low = find(record, lowField).orElse(central);
            double high = find(record, highField).orElse(central);
            return new Value(low, central, high, sourceKeys(record, sourceField), grade);
        });
    }

    private static Optional<Double> find(RecordValue record, String field) {
        return record.kind().findField(field).isPresent()
                ? record.findNumber(field).map(BigDecimal::doubleValue)
                : Optional.empty();
    }

    static List<SourceKey> sourceKeys(RecordValue record, String field) {
        List<String> sources = record.kind().field(field).isList() ? record.texts(field) : List.of(record.text(field));
        return sources.stream().map(SourceKey::new).toList();
    }
}
