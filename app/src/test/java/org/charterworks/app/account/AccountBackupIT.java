package org.charterworks.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterworks.app.account.Identities.Identity;
import org.charterworks.app.store.Backup;
import org.charterworks.app.store.Database;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.charterworks.app.store.Restore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;

/// A backup carries all that people log in with, and nothing that lets somebody in for a while.
class AccountBackupIT {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-26T08:00:00Z"));
    private static final Identity NIGAR = new Identity("https://login.example.org", "248289761001");
    private static final Bytes ID = new Bytes(new byte[] {0, 10, 92, 9, -1});

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    @TempDir
    private Path folder;

    @Test
    void passkeysAndIdentitiesComeBackWithTheirAccountsAndLinksDoNot() {
        Path file = folder.resolve("backup.zip");
        Bytes handle;
        String link;
        try (Database database = EmbeddedPostgresExtension.open(POSTGRES.newDatabase())) {
            new Accounts(database.dataSource(), CLOCK).add("nigar", "Nigar M.");
            link = new OneTimeLinks(database.dataSource(), CLOCK).make("nigar");
            handle = owner(database).getId();
            new Passkeys(database.dataSource(), CLOCK).save(passkey(handle, 7));
            new Identities(database.dataSource(), CLOCK).link("nigar", NIGAR);
            new Backup(database.dataSource()).to(file, CLOCK.instant());
        }
        try (Database empty = EmbeddedPostgresExtension.open(POSTGRES.newDatabase())) {
            assertThat(new Restore(empty.dataSource()).from(file)).isInstanceOf(Restore.Outcome.Restored.class);
            CredentialRecord back =
                    Objects.requireNonNull(new Passkeys(empty.dataSource(), CLOCK).findByCredentialId(ID));
            assertThat(back)
                    .usingRecursiveComparison()
                    .ignoringFields("lastUsed", "publicKey")
                    .isEqualTo(passkey(handle, 7));
            assertThat(back.getPublicKey().getBytes()).containsExactly(1, 2, 3);
            assertThat(new Identities(empty.dataSource(), CLOCK).account(NIGAR)).contains("nigar");
            assertThat(owner(empty).getId()).isEqualTo(handle);
            assertThat(new OneTimeLinks(empty.dataSource(), CLOCK).account(link.substring(OneTimeLinks.PATH.length())))
                    .isEmpty();
        }
    }

    private static PublicKeyCredentialUserEntity owner(Database database) {
        return Objects.requireNonNull(new PasskeyOwners(database.dataSource()).findByUsername("nigar"));
    }

    private static CredentialRecord passkey(Bytes handle, long signatures) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(ID)
                .userEntityUserId(handle)
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1, 2, 3}))
                .attestationObject(new Bytes(new byte[] {4, 5}))
                .signatureCount(signatures)
                .uvInitialized(true)
                .transports(Set.copyOf(List.of(AuthenticatorTransport.USB, AuthenticatorTransport.INTERNAL)))
                .backupEligible(true)
                .backupState(false)
                .created(CLOCK.instant())
                .label("office key")
                .build();
    }
}
