package org.charterworks.network.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.charterworks.network.model.Grade;
import org.charterworks.network.model.SourceKey;
import org.charterworks.network.model.Value;
import org.junit.jupiter.api.Test;

class FleetTest {

    /// 6 vessels of 5,000 t, 120 h a round trip, 8,400 h a year: 70 round trips each, 4.2 Mt in deep water.
    @Test
    void carriesTheWorkedTonnes() {
        assertThat(fleet(1).tonnesPerYear().central()).isCloseTo(4_200_000, within(1e-6));
        assertThat(fleet(0.725).tonnesPerYear().central()).isCloseTo(3_045_000, within(1e-6));
        assertThat(fleet(0.725).tonnesPerYear().low()).isCloseTo(2_940_000, within(1e-6));
        assertThat(fleet(0.725).tonnesPerYear().high()).isCloseTo(3_150_000, within(1e-6));
    }

    @Test
    void refusesWhatIsNoFleet() {
        assertThatThrownBy(() -> fleet(1.2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fleet(1, 1, 1, loaded(1), 9000)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Fleet fleet(double loadFactor) {
        return new Fleet(6, 5000, 120, loaded(loadFactor), 8400);
    }

    private static Value loaded(double central) {
        return Value.of(
                central == 1 ? 1 : central - 0.025,
                central,
                central == 1 ? 1 : central + 0.025,
                new SourceKey("toy"),
                Grade.LOW);
    }
}
