package org.charterworks.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.access.Visibility;
import org.junit.jupiter.api.Test;

class AccountTest {

    @Test
    void whatAnAccountSeesFollowsFromItsRoles() {
        assertThat(account().viewer()).isEqualTo(Viewer.anyone().named("leyla"));
        assertThat(account(Grant.of(Role.SECRETARIAT)).viewer())
                .isEqualTo(Viewer.partners().named("leyla"));
        assertThat(account(new Grant(Role.READER, "AZ", "")).viewer())
                .isEqualTo(Viewer.ofParty("AZ").named("leyla"));
        assertThat(account(new Grant(Role.LEAD, "AZ", "WG-1"), new Grant(Role.READER, "US", ""))
                        .viewer()
                        .parties())
                .containsExactlyInAnyOrder("AZ", "US");
    }

    @Test
    void anAdministratorSeesNoMoreOfTheRegisterThanAnyone() {
        Viewer administrator = account(Grant.of(Role.ADMINISTRATOR), new Grant(Role.ADMINISTRATOR, "AZ", ""))
                .viewer();
        assertThat(administrator.maySee(Visibility.partners())).isFalse();
        assertThat(administrator.maySee(new Visibility.Side("AZ"))).isFalse();
    }

    @Test
    void noRoleSeesEverything() {
        for (Role role : Role.values()) {
            assertThat(account(new Grant(role, "AZ", "")).viewer().everything()).isFalse();
        }
    }

    @Test
    void aDisabledAccountSeesWhatAnyoneMay() {
        Account disabled = new Account("leyla", "Leyla", true, false, List.of(Grant.of(Role.SECRETARIAT)));
        assertThat(disabled.viewer()).isEqualTo(Viewer.anyone());
    }

    @Test
    void namesAreReadWhateverTheMachinesLanguage() {
        assertThat(Account.named(" İLQAR.Irada ")).doesNotContain(" ").doesNotContain("I");
        assertThat(Account.named("IRADA")).isEqualTo("irada");
    }

    @Test
    void everythingThatIsWrongWithAPasswordIsSaidAtOnce() {
        assertThat(PasswordFault.of("leyla", "leyla", "other"))
                .containsExactly(PasswordFault.SHORT, PasswordFault.EASY, PasswordFault.DIFFERENT);
        assertThat(PasswordFault.of("leyla", "a".repeat(201), "a".repeat(201)))
                .containsExactly(PasswordFault.LONG, PasswordFault.EASY);
        assertThat(PasswordFault.of("leyla", "my name is LEYLA now", "my name is LEYLA now"))
                .containsExactly(PasswordFault.EASY);
        assertThat(PasswordFault.of("leyla", "çay günorta yaxşıdır", "çay günorta yaxşıdır"))
                .isEmpty();
    }

    @Test
    void anAccountIsClosedLongerTheMoreOftenALogInFails() {
        assertThat(Lockout.after(4)).isZero();
        assertThat(Lockout.after(5)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Lockout.after(6)).isZero();
        assertThat(Lockout.after(10)).isEqualTo(Duration.ofMinutes(30));
        assertThat(Lockout.after(5_000_000)).isEqualTo(Duration.ofDays(1));
    }

    private static Account account(Grant... grants) {
        return new Account("leyla", "Leyla", false, false, List.of(grants));
    }
}
