package org.charterworks.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The accounts in the database. What is asked is what stands there now, whichever server wrote it.
public final class Accounts {
    private static final String SELECT = """
            SELECT a.name, a.full_name, a.disabled, a.password_hash, a.code_secret, a.last_code, a.closed_until,
                   g.role, g.party, g.body
            FROM account a LEFT JOIN account_grant g ON g.account = a.name
            """;

    private final JdbcClient sql;
    private final InstantSource clock;

    /// @param source connections of the program's role, with the schema as their own
    public Accounts(DataSource source, InstantSource clock) {
        this.sql = JdbcClient.create(source);
        this.clock = clock;
    }

    /// All accounts by name.
    public List<Account> all() {
        return select(SELECT + " ORDER BY a.name", Map.of()).stream()
                .map(Checked::account)
                .toList();
    }

    public Optional<Account> find(String name) {
        return checked(name).map(Checked::account);
    }

    Optional<Checked> checked(String name) {
        return select(SELECT + " WHERE a.name = :name", Map.of("name", name)).stream()
                .findFirst();
    }

    private List<Checked> select(String query, Map<String, String> parameters) {
        Map<String, List<Grant>> grants = new LinkedHashMap<>();
        Map<String, Checked> bare = new LinkedHashMap<>();
        sql.sql(query).params(parameters).query(row -> {
            String name = row.getString("name");
            bare.putIfAbsent(name, checked(row));
            List<Grant> held = grants.computeIfAbsent(name, _ -> new ArrayList<>());
            Optional.ofNullable(row.getString("role"))
                    .flatMap(Role::of)
                    .ifPresent(role -> held.add(new Grant(role, text(row, "party"), text(row, "body"))));
        });
        return bare.values().stream()
                .map(each -> with(each, grants.getOrDefault(each.account().name(), List.of())))
                .toList();
    }

    private static String text(ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException("no column " + column, e);
        }
    }

    private static Checked checked(ResultSet row) throws SQLException {
        Account account = new Account(
                row.getString("name"),
                row.getString("full_name"),
                row.getBoolean("disabled"),
                row.getString("code_secret") != null,
                List.of());
        return new Checked(
                account,
                row.getString("password_hash"),
                row.getString("code_secret"),
                row.getLong("last_code"),
                row.getObject("closed_until", OffsetDateTime.class).toInstant());
    }

    private static Checked with(Checked bare, List<Grant> grants) {
        Account account = bare.account();
        return new Checked(
                new Account(account.name(), account.fullName(), account.disabled(), account.hasCode(), grants),
                bare.passwordHash(),
                bare.codeSecret(),
                bare.lastCode(),
                bare.closedUntil());
    }

    /// Makes an account without a password.
    ///
    /// @return false when there is one of that name
    public boolean add(String name, String fullName) {
        try {
            sql.sql("INSERT INTO account (name, full_name, created_at) VALUES (:name, :full, :now)")
                    .param("name", name)
                    .param("full", fullName)
                    .param("now", time(clock.instant()))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /// Gives a role; nothing happens when it is held already.
    public void give(String name, Grant grant) {
        sql.sql("INSERT INTO account_grant VALUES (:name, :role, :party, :body) ON CONFLICT DO NOTHING")
                .params(Map.of("name", name, "role", grant.role().code(), "party", grant.party(), "body", grant.body()))
                .update();
    }

    /// Takes a role back.
    ///
    /// @return whether it was held
    public boolean take(String name, Grant grant) {
        return sql.sql("DELETE FROM account_grant WHERE account = :name AND role = :role"
                                + " AND party = :party AND body = :body")
                        .params(Map.of(
                                "name",
                                name,
                                "role",
                                grant.role().code(),
                                "party",
                                grant.party(),
                                "body",
                                grant.body()))
                        .update()
                == 1;
    }

    public void setDisabled(String name, boolean disabled) {
        sql.sql("UPDATE account SET disabled = :disabled WHERE name = :name")
                .param("disabled", disabled)
                .param("name", name)
                .update();
    }

    /// Sets the password, and opens the account again where failures had closed it.
    void setPassword(String name, String hash) {
        sql.sql("UPDATE account SET password_hash = :hash, failures = 0, closed_until = 'epoch' WHERE name = :name")
                .params(Map.of("name", name, "hash", hash))
                .update();
    }

    /// Asks for codes from now on, or with null no longer.
    void setCode(String name, @Nullable String secret) {
        sql.sql("UPDATE account SET code_secret = :secret, last_code = 0 WHERE name = :name")
                .param("secret", secret)
                .param("name", name)
                .update();
    }

    /// What is kept of the secrets of devices, by account.
    Map<String, String> codeSecrets() {
        Map<String, String> kept = new TreeMap<>();
        sql.sql("SELECT name, code_secret FROM account WHERE code_secret IS NOT NULL")
                .query((RowCallbackHandler) row -> kept.put(row.getString(1), row.getString(2)));
        return kept;
    }

    /// Keeps the same secret in another form, unless it was changed meanwhile.
    void replaceCode(String name, String before, String after) {
        sql.sql("UPDATE account SET code_secret = :after WHERE name = :name AND code_secret = :before")
                .params(Map.of("name", name, "before", before, "after", after))
                .update();
    }

    /// Counts a failed log-in.
    ///
    /// @return for how long the account is closed now
    Duration failed(String name) {
        int failures = sql.sql("UPDATE account SET failures = failures + 1 WHERE name = :name RETURNING failures")
                .param("name", name)
                .query(Integer.class)
                .optional()
                .orElse(0);
        Duration closed = Lockout.after(failures);
        if (closed.isPositive()) {
            sql.sql("UPDATE account SET closed_until = :until WHERE name = :name")
                    .param("until", time(clock.instant().plus(closed)))
                    .param("name", name)
                    .update();
        }
        return closed;
    }

    /// Notes a log-in and uses up its code.
    ///
    /// @return false when somebody used the code in the meantime
    boolean succeeded(String name, long step) {
        return sql.sql(
                                "UPDATE account SET failures = 0, last_code = :step"
                                        + " WHERE name = :name AND (:step = last_code AND code_secret IS NULL OR :step > last_code)")
                        .param("name", name)
                        .param("step", step)
                        .update()
                == 1;
    }

    /// Notes a log-in that needed no code.
    void opened(String name) {
        sql.sql("UPDATE account SET failures = 0 WHERE name = :name")
                .param("name", name)
                .update();
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
