package org.charterworks.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/// What recognises the passkeys of all accounts: public keys, with what their devices said of them.
public final class Passkeys implements UserCredentialRepository {
    private static final String SELECT =
            "SELECT p.*, a.passkey_handle FROM passkey p JOIN account a ON a.name = p.account ";

    private final JdbcClient sql;
    private final InstantSource clock;

    /// @param source connections of the program's role, with the schema as their own
    public Passkeys(DataSource source, InstantSource clock) {
        this.sql = JdbcClient.create(source);
        this.clock = clock;
    }

    /// What is told of a passkey.
    ///
    /// @param id         as addresses write it
    /// @param lastUsedAt empty when nobody logged in with it yet
    public record Listed(String id, String label, Instant createdAt, Optional<Instant> lastUsedAt) {}

    List<Listed> of(String account) {
        return sql.sql("SELECT * FROM passkey WHERE account = :account ORDER BY created_at, id")
                .param("account", account)
                .query((row, _) -> new Listed(
                        new Bytes(row.getBytes("id")).toBase64UrlString(),
                        row.getString("label"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /// Whose passkey it is.
    Optional<String> account(Bytes id) {
        return sql.sql("SELECT account FROM passkey WHERE id = :id")
                .param("id", id.getBytes())
                .query(String.class)
                .optional();
    }

    /// Forgets a passkey of an account.
    ///
    /// @return its label; empty when the account has none of that id
    Optional<String> remove(String account, String id) {
        return sql.sql("DELETE FROM passkey WHERE account = :account AND id = :id RETURNING label")
                .param("account", account)
                .param("id", Bytes.fromBase64(id).getBytes())
                .query(String.class)
                .optional();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return sql.sql(SELECT + "WHERE p.id = :id")
                .param("id", id.getBytes())
                .query((row, _) -> credential(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return sql.sql(SELECT + "WHERE a.passkey_handle = :handle ORDER BY p.created_at, p.id")
                .param("handle", handle.getBytes())
                .query((row, _) -> credential(row))
                .list();
    }

    private static CredentialRecord credential(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("id")))
                .userEntityUserId(new Bytes(row.getBytes("passkey_handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signatures"))
                .uvInitialized(true)
                .transports(transports(row.getString("transports")))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .created(row.getObject("created_at", OffsetDateTime.class).toInstant())
                .label(row.getString("label"))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    /// Keeps a new passkey, or notes that a known one was used. A device that counts its signatures and comes with a
    /// count that was seen before is a copy.
    ///
    /// @throws IllegalArgumentException when it may be a copy
    @Override
    public void save(CredentialRecord passkey) {
        if (account(passkey.getCredentialId()).isEmpty()) {
            add(passkey);
        } else if (!use(passkey)) {
            throw new IllegalArgumentException("the passkey may be a copy: its device counts back");
        }
    }

    private boolean use(CredentialRecord passkey) {
        return sql.sql("UPDATE passkey SET signatures = :count, backed_up = :backed, last_used_at = :now WHERE id = :id"
                                + " AND (signatures < :count OR signatures = 0 AND :count = 0)")
                        .param("count", passkey.getSignatureCount())
                        .param("backed", passkey.isBackupState())
                        .param("now", Accounts.time(clock.instant()))
                        .param("id", passkey.getCredentialId().getBytes())
                        .update()
                == 1;
    }

    private void add(CredentialRecord passkey) {
        Bytes attestation = passkey.getAttestationObject();
        sql.sql("INSERT INTO passkey (id, account, label, public_key, attestation, signatures, transports,"
                        + " backup_eligible, backed_up, created_at)"
                        + " SELECT :id, name, :label, :key, :attestation, :count, :transports, :eligible, :backed, :now"
                        + " FROM account WHERE passkey_handle = :handle")
                .param("id", passkey.getCredentialId().getBytes())
                .param("label", passkey.getLabel())
                .param("key", passkey.getPublicKey().getBytes())
                .param("attestation", attestation == null ? new byte[0] : attestation.getBytes())
                .param("count", passkey.getSignatureCount())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .param("eligible", passkey.isBackupEligible())
                .param("backed", passkey.isBackupState())
                .param("now", Accounts.time(clock.instant()))
                .param("handle", passkey.getUserEntityUserId().getBytes())
                .update();
    }

    @Override
    public void delete(Bytes id) {
        sql.sql("DELETE FROM passkey WHERE id = :id").param("id", id.getBytes()).update();
    }
}
