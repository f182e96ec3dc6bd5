package org.charterworks.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterworks.app.store.embedded.ServerFolders;
import org.junit.jupiter.api.Test;

/// Some rounds of [CrashDrill]; more with `-Dcrash.rounds=200`, other moments with `-Dcrash.seed=2`.
class CrashIT {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", CrashDrill.Victim.values().length);
    private static final long SEED = Long.getLong("crash.seed", 1);

    @Test
    void nothingThatWasAcknowledgedIsLost() throws Exception {
        ServerFolders folders = EmbeddedPostgresExtension.ownFolders("crash");
        List<CrashDrill.Round> rounds = new CrashDrill(folders, SEED).run(ROUNDS);
        System.out.println(CrashDrill.figures(rounds));
        assertThat(rounds).hasSize(ROUNDS).allSatisfy(round -> {
            assertThat(round.acknowledged()).isPositive();
            assertThat(round.lost()).isZero();
            assertThat(round.sound()).isTrue();
        });
    }
}
