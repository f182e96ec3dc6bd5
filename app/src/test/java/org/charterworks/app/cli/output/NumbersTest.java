package org.charterworks.app.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "0.0002, 0",
        "0.02134, 0.0213",
        "12.345, 12.3",
        "12.0, 12",
        "1234.5, 1 230",
        "-1234567, −1 230 000"
    })
    void keepsThreeDigits(double number, String shown) {
        assertThat(Numbers.of(number)).isEqualTo(shown);
    }

    @Test
    void showsTheRangeBehindTheCentralNumber() {
        assertThat(Numbers.spread(8.1, 12.3, 20.5)).isEqualTo("12.3 (8.1–20.5)");
    }

    @Test
    void showsOneNumberWhenTheRangeIsNone() {
        assertThat(Numbers.spread(12.31, 12.32, 12.33)).isEqualTo("12.3");
    }

    @Test
    void writesARangeBelowZeroWithWords() {
        assertThat(Numbers.spread(-3, 0, 5)).isEqualTo("0 (−3 to 5)");
    }

    @Test
    void takesWhatIsSmallBesideTheLargestForNothing() {
        assertThat(Numbers.spread(0.00087, 780, 7930)).isEqualTo("780 (0–7 930)");
    }

    @Test
    void givesDifferencesTheirSign() {
        assertThat(Numbers.difference(3.14, 1)).isEqualTo("+3.1");
        assertThat(Numbers.difference(-3.14, 1)).isEqualTo("−3.1");
        assertThat(Numbers.difference(-0.01, 1)).isEqualTo("0.0");
    }
}
