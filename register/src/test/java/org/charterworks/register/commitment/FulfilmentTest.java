package org.charterworks.register.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FulfilmentTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, NO_EVIDENCE_FOUND",
        "0, 4, NO_EVIDENCE_FOUND",
        "1, 4, LIMITED",
        "2, 4, SUBSTANTIAL",
        "3, 4, SUBSTANTIAL",
        "4, 4, COMPLETE",
        "49, 99, LIMITED",
        "50, 99, SUBSTANTIAL",
    })
    void isLimitedBelowHalfAndSubstantialFromHalf(int done, int all, Fulfilment expected) {
        assertThat(Fulfilment.ofParts(done, all)).isEqualTo(expected);
    }

    @Test
    void moreThanAllIsRefused() {
        assertThatThrownBy(() -> Fulfilment.ofParts(5, 4)).hasMessageContaining("5 of 4");
    }

    @Test
    void codesAreWordsJoinedByHyphens() {
        assertThat(Fulfilment.NO_EVIDENCE_FOUND.code()).isEqualTo("no-evidence-found");
        assertThat(Timeliness.DONE_ON_TIME.code()).isEqualTo("done-on-time");
    }
}
