package org.charterworks.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FitnessTest {

    private static final Fitness.Facts FIT = new Fitness.Facts(150000, "15.0", "UTF8", true, false, true, true);

    @Test
    void versionFifteenIsNewEnough() {
        assertThat(Fitness.refusal("db", FIT)).isEmpty();
    }

    @Test
    void olderServerIsRefusedWithItsVersion() {
        Fitness.Facts old = new Fitness.Facts(140011, "14.11", "UTF8", true, false, true, true);
        assertThat(Fitness.refusal("db", old))
                .contains(new Refusal("db", "the server is PostgreSQL 14.11", "use PostgreSQL 15 or newer"));
    }

    @Test
    void serverThatMayLoseAcknowledgedEntriesIsRefused() {
        assertThat(what(new Fitness.Facts(180000, "18.0", "UTF8", false, false, true, true)))
                .contains("fsync");
    }

    @Test
    void standbyIsRefused() {
        assertThat(what(new Fitness.Facts(180000, "18.0", "UTF8", true, true, true, true)))
                .contains("standby");
    }

    @Test
    void databaseThatCannotHoldEveryLetterIsRefused() {
        assertThat(what(new Fitness.Facts(180000, "18.0", "SQL_ASCII", true, false, true, true)))
                .contains("SQL_ASCII");
    }

    private static String what(Fitness.Facts facts) {
        Optional<Refusal> refusal = Fitness.refusal("db", facts);
        return refusal.orElseThrow().what();
    }
}
