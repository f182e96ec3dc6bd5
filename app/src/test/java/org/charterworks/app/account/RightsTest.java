package org.charterworks.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RightsTest {
    private static final Optional<String> AZ = Optional.of("party:AZ");
    private static final Optional<String> US = Optional.of("party:US");
    private static final Optional<String> NOBODY = Optional.empty();

    @Test
    void theSecretariatWritesEveryRecord() {
        Account secretariat = account(Grant.of(Role.SECRETARIAT));
        assertThat(Rights.mayWrite(secretariat, "projects.yaml", NOBODY, NOBODY))
                .isTrue();
        assertThat(Rights.mayWrite(secretariat, "statements.yaml", US, US)).isTrue();
    }

    @Test
    void aReporterOrLeadWritesWhatTheirOwnPartyStatesAndNothingElse() {
        for (Role role : List.of(Role.REPORTER, Role.LEAD)) {
            Account account = account(new Grant(role, "AZ", ""));
            assertThat(Rights.mayWrite(account, "statements.yaml", NOBODY, AZ)).isTrue();
            assertThat(Rights.mayWrite(account, "statements.yaml", AZ, AZ)).isTrue();
            assertThat(Rights.mayWrite(account, "statements.yaml", AZ, NOBODY)).isTrue();
            assertThat(Rights.mayWrite(account, "statements.yaml", US, AZ))
                    .as("taking over")
                    .isFalse();
            assertThat(Rights.mayWrite(account, "statements.yaml", AZ, US))
                    .as("giving away")
                    .isFalse();
            assertThat(Rights.mayWrite(account, "statements.yaml", US, NOBODY)).isFalse();
            assertThat(Rights.mayWrite(account, "statements.yaml", NOBODY, NOBODY))
                    .isFalse();
            assertThat(Rights.mayWrite(account, "projects.yaml", AZ, AZ)).isFalse();
        }
    }

    @Test
    void othersWriteNothing() {
        for (Role role : List.of(Role.READER, Role.AUDITOR, Role.ADMINISTRATOR)) {
            Account account = account(new Grant(role, "AZ", ""));
            assertThat(Rights.writes(account)).isFalse();
            assertThat(Rights.mayWrite(account, "statements.yaml", AZ, AZ)).isFalse();
        }
        assertThat(Rights.writes(account(Grant.of(Role.REPORTER))))
                .as("for no party")
                .isFalse();
        assertThat(Rights.writes(account())).isFalse();
    }

    private static Account account(Grant... grants) {
        return new Account("leyla", "Leyla", false, false, List.of(grants));
    }
}
