package org.charterworks.app.cli.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A JSON value. Its text is a function of its content: keys in the order they were put, numbers as plain
/// decimals.
///
/// Computed numbers are rounded to twelve significant digits, more than any input carries, so that the last
/// bits of a
/// sum do not show.
public sealed interface Json permits Json.Text, Json.Amount, Json.Truth, Json.Nothing, Json.Items, JsonObject {

    /// Digits that a computed number keeps.
    int SIGNIFICANT_DIGITS = 12;

    record Text(String text) implements Json {}

    record Amount(BigDecimal number) implements Json {}

    record Truth(boolean yes) implements Json {}

    record Nothing() implements Json {}

    record Items(List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// The text, or null in JSON when it is null here.
    static Json of(@Nullable String text) {
        return text == null ? new Nothing() : new Text(text);
    }

    /// A computed number, rounded; it has to be finite.
    static Json of(double number) {
        return new Amount(new BigDecimal(number).round(new MathContext(SIGNIFICANT_DIGITS)));
    }

    static Json of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    static Json of(boolean yes) {
        return new Truth(yes);
    }

    /// One item for each thing, in their order.
    static <T> Json items(Collection<T> things, Function<? super T, ? extends Json> item) {
        return new Items(things.stream().<Json>map(item).toList());
    }

    /// The texts of things, in their order.
    static Json texts(Collection<?> things) {
        return items(things, thing -> new Text(thing.toString()));
    }

    /// The document: indented by two blanks, ending in a line break.
    default String document() {
        return new JsonWriter().document(this);
    }
}
