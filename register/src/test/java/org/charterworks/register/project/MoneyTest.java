package org.charterworks.register.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void equalAmountsAreEqualHoweverTheyAreWritten() {
        assertThat(Money.exactly(new BigDecimal("2.40E9"), "EUR", 2025))
                .isEqualTo(Money.exactly(new BigDecimal("2400000000.00"), "EUR", 2025));
        assertThat(Money.exactly(new BigDecimal("2.40E9"), "EUR", null).amount())
                .hasToString("2400000000");
        assertThat(Money.exactly(new BigDecimal("0.00"), "USD", null).low()).hasToString("0");
    }

    @Test
    void aRangeIsInOrderAndACurrencyHasThreeCapitalLetters() {
        assertThatThrownBy(() -> new Money(BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TEN, "USD", null))
                .hasMessageContaining("low 10, amount 1, high 10");
        assertThatThrownBy(() -> Money.exactly(BigDecimal.ONE, "usd", null)).hasMessageContaining("usd");
        assertThatThrownBy(() -> Money.exactly(BigDecimal.ONE, "US", null)).hasMessageContaining("US");
    }
}
