package org.charterworks.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {
    /// The secret of RFC 6238, appendix B, in base 32.
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(TimeCodes.at(SECRET, second / 30)).isEqualTo(code);
        assertThat(TimeCodes.accept(SECRET, code, Instant.ofEpochSecond(second), 0))
                .hasValue(second / 30);
    }

    @Test
    void aCodeIsGoodForItsHalfMinuteAndTheOnesBesideIt() {
        String code = TimeCodes.at(SECRET, 100);
        for (int step = 98; step <= 102; step++) {
            OptionalLong accepted = TimeCodes.accept(SECRET, code, Instant.ofEpochSecond(step * 30L + 7), 0);
            assertThat(accepted.isPresent()).as("in step %d", step).isEqualTo(Math.abs(step - 100) <= 1);
        }
    }

    @Test
    void aCodeWorksOnce() {
        String code = TimeCodes.at(SECRET, 100);
        Instant now = Instant.ofEpochSecond(3000);
        assertThat(TimeCodes.accept(SECRET, code, now, 99)).hasValue(100);
        assertThat(TimeCodes.accept(SECRET, code, now, 100)).isEmpty();
    }

    @Test
    void whatIsNoCodeIsRefused() {
        for (String wrong : new String[] {"", "000000", "28708", "2870822", "null", "٢٨٧٠٨٢"}) {
            assertThat(TimeCodes.accept(SECRET, wrong, Instant.ofEpochSecond(59), 0))
                    .as(wrong)
                    .isEmpty();
        }
    }

    @Test
    void secretsAreLongAndNeverTheSame() {
        String one = TimeCodes.makeSecret();
        assertThat(one).hasSize(32).matches("[A-Z2-7]+").isNotEqualTo(TimeCodes.makeSecret());
        assertThat(TimeCodes.at(one, 5)).hasSize(6);
        assertThat(TimeCodes.address("Charter works", "a@b", "ABC"))
                .isEqualTo("otpauth://totp/Charter%20works:a%40b?secret=ABC&issuer=Charter%20works");
    }
}
