package org.charterworks.register.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    @Test
    void whatIsDerivedTakesTheWorst() {
        assertThat(Reliability.A.worst(Reliability.C)).isEqualTo(Reliability.C);
        assertThat(Reliability.worst(List.of(Reliability.B, Reliability.D, Reliability.A)))
                .contains(Reliability.D);
        assertThat(Reliability.worst(List.of())).isEmpty();
    }
}
