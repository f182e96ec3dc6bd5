package org.charterworks.app.account;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/// Accounts as devices know them: by a handle that tells nothing, beside the name that the person is shown.
final class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private static final String SELECT = "SELECT name, full_name, passkey_handle FROM account WHERE ";

    private final JdbcClient sql;

    PasskeyOwners(DataSource source) {
        this.sql = JdbcClient.create(source);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return find("passkey_handle = :value", handle.getBytes());
    }

    /// An account that has no handle yet is given one.
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        sql.sql("UPDATE account SET passkey_handle = :handle WHERE name = :name AND passkey_handle IS NULL")
                .param("handle", Bytes.random().getBytes())
                .param("name", account)
                .update();
        return find("name = :value", account);
    }

    private @Nullable PublicKeyCredentialUserEntity find(String condition, Object value) {
        return sql.sql(SELECT + condition)
                .param("value", value)
                .query((row, _) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .name(row.getString("name"))
                        .displayName(row.getString("full_name"))
                        .id(new Bytes(row.getBytes("passkey_handle")))
                        .build())
                .optional()
                .orElse(null);
    }

    /// Accounts are made by administrators, and never by a passkey.
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new IllegalStateException("there is no account " + owner.getName());
    }

    @Override
    public void delete(Bytes handle) {
        throw new IllegalStateException("accounts are disabled, not deleted");
    }
}
