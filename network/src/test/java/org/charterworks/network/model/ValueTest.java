package org.charterworks.network.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTest {
    private static final SourceKey REPORT = new SourceKey("report");
    private static final SourceKey STUDY = new SourceKey("study");

    @Test
    void givesTheEndThatIsAskedFor() {
        Value value = Value.of(1, 2, 4, REPORT, Grade.HIGH);
        assertThat(value.at(Estimate.LOW)).isEqualTo(1);
        assertThat(value.at(Estimate.CENTRAL)).isEqualTo(2);
        assertThat(value.at(Estimate.HIGH)).isEqualTo(4);
    }

    @Test
    void keepsAllSourcesAndTheWorseGradeWhenCombined() {
        Value high = Value.exactly(1, STUDY, Grade.HIGH);
        Value low = Value.exactly(2, REPORT, Grade.LOW);
        Value both = high.combined(low, 3, 3, 3);
        assertThat(both.sources()).containsExactly(REPORT, STUDY);
        assertThat(both.grade()).isEqualTo(Grade.LOW);
        assertThat(high.combined(high, 1, 1, 1).sources()).containsExactly(STUDY);
    }

    @Test
    void refusesARangeOutOfOrder() {
        assertThatThrownBy(() -> Value.of(2, 1, 3, REPORT, Grade.HIGH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("low <= central <= high");
    }

    @Test
    void refusesWhatIsNotANumber() {
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> Value.exactly(number, REPORT, Grade.HIGH))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("finite");
        }
    }

    @Test
    void refusesAFigureWithoutSource() {
        assertThatThrownBy(() -> new Value(1, 1, 1, List.of(), Grade.HIGH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("source");
    }
}
