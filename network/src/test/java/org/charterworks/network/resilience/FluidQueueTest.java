package org.charterworks.network.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FluidQueueTest {
    @Test
    void growsForFiveDaysAndDrainsInTwoAndAHalf() {
        FluidQueue queue = new FluidQueue(5, 100, 200);
        assertThat(queue.longestTonnes()).isEqualTo(500);
        assertThat(queue.daysToDrain()).hasValue(2.5);
        assertThat(queue.waitingTonneDays().orElseThrow()).isCloseTo(500 * 7.5 / 2, within(1e-9));
        assertThat(queue.tonnesByDay(9))
                .containsExactly(0.0, 100.0, 200.0, 300.0, 400.0, 500.0, 300.0, 100.0, 0.0, 0.0);
    }

    @Test
    void neverDrainsWithoutRoomToSpare() {
        assertThat(new FluidQueue(5, 100, 0).daysToDrain()).isEmpty();
        assertThat(new FluidQueue(5, 100, 0).waitingTonneDays()).isEmpty();
    }

    @Test
    void hasNothingToDrainWhereNothingWasHeld() {
        assertThat(new FluidQueue(5, 0, 0).daysToDrain()).hasValue(0);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new FluidQueue(0, 1, 1)).hasMessageContaining("a day or more");
        assertThatThrownBy(() -> new FluidQueue(1, -1, 1)).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> new FluidQueue(1, 1, Double.NaN)).hasMessageContaining("0 or more");
    }
}
