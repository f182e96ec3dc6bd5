package org.charterworks.app.exchange.record;

import java.math.BigDecimal;
import java.util.List;

/// What a field holds once it has been checked against its type.
///
/// Ids, references, dates, periods and the words of a choice are text in their one written form. Equal values
/// are equal however they were written; the line counts only in a [RecordValue], and not for equality of the
/// others.
public sealed interface FieldValue
        permits FieldValue.Words, FieldValue.Amount, FieldValue.YesNo, FieldValue.Items, RecordValue {

    record Words(String text) implements FieldValue {}

    /// A number without trailing zeros and without exponent.
    record Amount(BigDecimal number) implements FieldValue {
        public Amount {
            BigDecimal stripped = number.stripTrailingZeros();
            number = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        /// As it is written in files.
        public String text() {
            return number.toPlainString();
        }
    }

    record YesNo(boolean yes) implements FieldValue {}

    record Items(List<FieldValue> items) implements FieldValue {
        public Items {
            items = List.copyOf(items);
        }
    }
}
