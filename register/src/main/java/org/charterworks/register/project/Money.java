package org.charterworks.register.project;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An amount as published: a range in one currency of one price year. Never converted here.
///
/// @param low       no more than `amount`
/// @param amount    the central figure; equal to both ends when a source gives one figure
/// @param high      no less than `amount`
/// @param currency  three capital letters, ISO 4217
/// @param priceYear the year whose prices it is in, null when the source does not say
public record Money(
        BigDecimal low,
        BigDecimal amount,
        BigDecimal high,
        String currency,
        @Nullable Integer priceYear) {
    public Money {
        low = plain(low);
        amount = plain(amount);
        high = plain(high);
        if (low.compareTo(amount) > 0 || amount.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "low " + low + ", amount " + amount + ", high " + high + " out of order");
        }
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("currency \"" + currency + "\"; expected three capital letters");
        }
    }

    /// One figure without a range.
    public static Money exactly(BigDecimal amount, String currency, @Nullable Integer priceYear) {
        return new Money(amount, amount, amount, currency, priceYear);
    }

    /// Equal amounts are equal values, however many zeros they were written with.
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
