package org.charterworks.app.leak;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.register.access.Viewer;
import org.junit.jupiter.api.Test;

class MadeUpTest {

    @Test
    void isSoundAsAWholeAndBareAndMuchOfItIsHidden() {
        for (long seed = 1; seed <= 20; seed++) {
            MadeUp made = new MadeUp(seed);
            ProgrammeRecords whole = made.whole();
            for (Viewer viewer : MadeUp.viewers().values()) {
                ProgrammeRecords bare = made.bare(viewer);
                String text = bare.toString();
                made.ids()
                        .values()
                        .forEach(ids -> ids.forEach(
                                id -> assertThat(text.contains(id)).as(id).isEqualTo(!made.hides(id, viewer))));
                assertThat(bare.equals(whole)).isFalse();
            }
            assertThat(made.hidden(Viewer.anyone())).as("seed %d", seed).isBetween(20L, 75L);
        }
    }
}
