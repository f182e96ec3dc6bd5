package org.charterworks.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.charterworks.app.store.embedded.EmbeddedPostgres;
import org.charterworks.app.store.embedded.Role;
import org.charterworks.app.store.embedded.ServerFolders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/// One embedded server for all tests of a process, and as many empty databases in it as they want.
///
/// ```java
/// @RegisterExtension
/// static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();
///
/// POSTGRES.database()     // one for the test class, with all tables, closed after its last test
/// POSTGRES.newDatabase()  // another one, empty, to be opened by the test or by Spring
/// ```
///
/// The server lives in `target` and is kept between runs, so that only the first run has to initialise it.
/// Tests that
/// hurt a server take one of their own, see [#ownFolders].
public final class EmbeddedPostgresExtension implements BeforeAllCallback, AfterAllCallback {

    private static final Path TARGET = Path.of("target", "postgresql").toAbsolutePath();
    private static final int MOST_DATABASES = 60;
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres shared;

    private DatabaseChoice.@Nullable Given choice;
    private @Nullable Database database;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(EmbeddedPostgresExtension.class))
                .computeIfAbsent("server", key -> (AutoCloseable) EmbeddedPostgresExtension::stop);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (database != null) {
            database.close();
        }
    }

    /// The shared server, started when it is first asked for.
    public static synchronized EmbeddedPostgres server() {
        if (shared == null) {
            ServerFolders folders = ownFolders("shared");
            tidy(folders);
            shared = start(folders);
        }
        return shared;
    }

    /// A new empty database, with the login of the program and that of the owner, who may do both.
    public DatabaseChoice.Given newDatabase() {
        String name = "test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        try (Connection connection = administrator(server(), "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name + " OWNER " + Role.OWNER.roleName());
            statement.execute("GRANT " + Role.APPLICATION.roleName() + " TO " + Role.OWNER.roleName());
        } catch (SQLException e) {
            throw new IllegalStateException("no database for the test", e);
        }
        return new DatabaseChoice.Given(server().url(Role.APPLICATION, name), server().url(Role.OWNER, name));
    }

    /// How to reach [#database].
    public synchronized DatabaseChoice.Given choice() {
        if (choice == null) {
            choice = newDatabase();
        }
        return choice;
    }

    /// The database of this test class, opened when it is first asked for.
    public synchronized Database database() {
        if (database == null) {
            database = open(choice());
        }
        return database;
    }

    /// Opens a database that has to open.
    public static Database open(DatabaseChoice choice) {
        return switch (Database.open(choice)) {
            case Database.Opened.Ready(Database database) -> database;
            case Database.Opened.Refused(Refusal refusal) -> throw new AssertionError(refusal.text());
        };
    }

    /// Folders for a server that a test has for itself; the programs are shared.
    public static ServerFolders ownFolders(String name) {
        return new ServerFolders(TARGET.resolve(name), TARGET.resolve("programs"));
    }

    /// Starts a server that has to start.
    public static EmbeddedPostgres start(ServerFolders folders) {
        return switch (EmbeddedPostgres.open(folders)) {
            case EmbeddedPostgres.Opened.Running(EmbeddedPostgres server, boolean _) -> server;
            case EmbeddedPostgres.Opened.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    /// A connection with all rights, for doing what nobody should.
    public static Connection administrator(EmbeddedPostgres server, String database) throws SQLException {
        return DriverManager.getConnection(server.url(Role.ADMINISTRATOR, database));
    }

    /// Begins anew when earlier runs have left many databases; dropping each of them would take longer.
    private static void tidy(ServerFolders folders) {
        Path databases = folders.data().resolve("base");
        boolean running = Files.exists(folders.data().resolve("postmaster.pid"));
        try {
            if (!running && Files.isDirectory(databases) && count(databases) > MOST_DATABASES) {
                FileSystemUtils.deleteRecursively(folders.home());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the server of earlier tests cannot be removed", e);
        }
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private static synchronized void stop() {
        if (shared != null) {
            shared.close();
            shared = null;
        }
    }
}
