package org.charterworks.app.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.charterworks.network.model.Grade;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class AmountsTest {
    private final Amounts amounts = new Amounts(words());

    private static Words words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("words/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, Locale.ENGLISH);
    }

    @Test
    void takesNoMoreDigitsThanTheGradeSupports() {
        assertThat(amounts.of(123_456, 123_456, 123_456, "USD", Grade.PLACEHOLDER))
                .isEqualTo(new Amount("100", "thousand USD", ""));
        assertThat(amounts.of(123_456, 123_456, 123_456, "USD", Grade.MEDIUM).number())
                .isEqualTo("123");
    }

    @Test
    void choosesTheUnitAfterRounding() {
        assertThat(amounts.of(500_000, 960_000, 80e6, "USD/year", Grade.PLACEHOLDER))
                .isEqualTo(new Amount("1", "million USD a year", "0.5–80"));
    }

    @Test
    void takesTheUnitOfTheRangeWhereTheCentralNumberIsNothing() {
        assertThat(amounts.of(0, 0, 50e6, "USD", Grade.LOW)).isEqualTo(new Amount("0", "million USD", "0–50"));
    }

    @Test
    void anEndOfARangeThatIsNothingBesideItsNumberIsWrittenAsNothing() {
        assertThat(amounts.of(10_000, 3e9, 10e9, "USD", Grade.PLACEHOLDER).range())
                .isEqualTo("0–10");
        assertThat(amounts.of(0.8e9, 5e9, 5e9, "USD", Grade.PLACEHOLDER).range())
                .isEqualTo("0.8–5");
        assertThat(amounts.of(5, 1_000, 1_200, "t", Grade.HIGH).range()).isEqualTo("0.005–1.2");
    }
}
