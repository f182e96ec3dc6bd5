package org.charterworks.app.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.charterworks.app.store.embedded.EmbeddedPostgres;
import org.charterworks.app.store.embedded.Role;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A database that is ready: it runs, its tables have the shape this release needs, and connections have the
/// rights of
/// the running program and no more.
///
/// Whoever opens it closes it; see [#closeAtExit] for programs that may be interrupted.
public final class Database implements AutoCloseable {

    /// Every connection takes the restricted role, whatever it logged in as, and waits for the disk when it
    /// commits.
    private static final String ON_CONNECT = "SET ROLE " + Role.APPLICATION.roleName()
            + "; SELECT set_config('synchronous_commit', 'on', false)"
            + " WHERE current_setting('synchronous_commit') = 'off'";

    private static final int MOST_CONNECTIONS = 8;
    private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(30);

    private final HikariDataSource pool;
    private final Runnable leaveServer;

    /// What became of the wish to open a database.
    public sealed interface Opened {
        /// It is ready.
        record Ready(Database database) implements Opened {}

        /// It cannot be used; nothing is left open.
        record Refused(Refusal refusal) implements Opened {}
    }

    private Database(HikariDataSource pool, Runnable leaveServer) {
        this.pool = pool;
        this.leaveServer = leaveServer;
    }

    /// Starts or joins the server where it is ours, brings the tables into shape and connects.
    public static Opened open(DatabaseChoice choice) {
        return switch (choice) {
            case DatabaseChoice.Embedded embedded ->
                switch (EmbeddedPostgres.open(embedded.folders())) {
                    case EmbeddedPostgres.Opened.Refused(String where, String what, String advice) ->
                        new Opened.Refused(new Refusal(where, what, advice));
                    case EmbeddedPostgres.Opened.Running(EmbeddedPostgres server, boolean _) ->
                        connect(
                                embedded.toString(),
                                server.dataSource(Role.OWNER),
                                server.dataSource(Role.APPLICATION),
                                server::close);
                };
            case DatabaseChoice.Given given -> {
                String where = given.toString();
                DataSource owner = new DriverManagerDataSource(given.ownerUrl());
                yield Fitness.refusal(where, owner)
                        .<Opened>map(Opened.Refused::new)
                        .orElseGet(() -> connect(where, owner, new DriverManagerDataSource(given.url()), () -> {}));
            }
        };
    }

    private static Opened connect(String where, DataSource owner, DataSource application, Runnable leaveServer) {
        Optional<Refusal> refusal = Migrations.run(where, owner);
        if (refusal.isPresent()) {
            leaveServer.run();
            return new Opened.Refused(refusal.get());
        }
        try {
            return new Opened.Ready(new Database(pool(application), leaveServer));
        } catch (HikariPool.PoolInitializationException e) {
            leaveServer.run();
            String role = Role.APPLICATION.roleName();
            return new Opened.Refused(new Refusal(
                    where,
                    "no connection with the rights of " + role + ": " + e.getMessage(),
                    "the login of the program must be a member of that role (GRANT " + role + " TO its login)"));
        }
    }

    private static HikariDataSource pool(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("journal");
        config.setDataSource(source);
        config.setSchema(Migrations.SCHEMA);
        config.setConnectionInitSql(ON_CONNECT);
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setConnectionTimeout(CONNECT_PATIENCE.toMillis());
        return new HikariDataSource(config);
    }

    /// Pooled connections of the restricted role.
    public DataSource dataSource() {
        return pool;
    }

    /// The journals of all programmes in this database.
    ///
    /// @param clock tells when an entry is recorded
    public JournalStore journal(InstantSource clock) {
        return new JournalStore(pool, clock);
    }

    /// The archive of evidence.
    public EvidenceFiles evidenceFiles() {
        return new EvidenceFiles(pool);
    }

    /// Closes it also when the program is interrupted or ends without closing it. Not for the server, which
    /// closes what
    /// it uses in its own order.
    ///
    /// @return this
    public Database closeAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "close-database"));
        return this;
    }

    /// Closes the connections, and stops the embedded server if nobody else uses it. Doing it twice is harmless.
    @Override
    public void close() {
        pool.close();
        leaveServer.run();
    }
}
