package org.charterworks.app.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// A PostgreSQL server of our own, running as long as somebody uses it.
///
/// Several processes of one user may open the same home: the first starts the server, the others join it, and
/// the last
/// one to close it stops it, whoever started it. A process that is killed counts as gone; the server it leaves
/// behind
/// is joined by the next one. A server that died is started again when the next connection is asked for.
///
/// Safe for use by many threads.
public final class EmbeddedPostgres implements AutoCloseable {

    private final ServerFolders folders;
    private final Passwords passwords;
    private boolean closed;

    /// What became of the wish to open a server.
    public sealed interface Opened {
        /// It runs and has its database and roles.
        ///
        /// @param startedNow true if it did not run before
        record Running(EmbeddedPostgres server, boolean startedNow) implements Opened {}

        /// It cannot run; nothing is left open.
        ///
        /// @param where file or folder concerned
        /// @param what what was found, with the end of the log where that explains it
        /// @param advice what to do
        record Refused(String where, String what, String advice) implements Opened {}
    }

    private EmbeddedPostgres(ServerFolders folders, Passwords passwords) {
        this.folders = folders;
        this.passwords = passwords;
    }

    /// Unpacks, initialises, starts or joins the server, whatever is needed.
    public static Opened open(ServerFolders folders) {
        try {
            folders.create();
            try (Gate gate = Gate.enter(folders)) {
                gate.join();
                try {
                    return openAtTheGate(folders);
                } catch (IOException | SQLException | NotStarted | RuntimeException e) {
                    gate.leave();
                    throw e;
                }
            }
        } catch (NotStarted e) {
            return new Opened.Refused(e.where(), e.what(), e.advice());
        } catch (Command.Missing e) {
            return new Opened.Refused(
                    folders.home().toString(),
                    "PostgreSQL refuses to run as root, and the tool for stepping down is missing: " + e.getMessage(),
                    "install the package util-linux, or run as another user");
        } catch (IOException e) {
            return new Opened.Refused(
                    folders.home().toString(),
                    e.toString(),
                    "the folder must be writable for this user and on a local disk with about 200 MB free");
        } catch (SQLException e) {
            return new Opened.Refused(
                    folders.passwords().toString(),
                    "the database server runs but does not let this program in: " + e.getMessage(),
                    "the passwords must be those the data was made with; see " + folders.log());
        }
    }

    private static Opened openAtTheGate(ServerFolders folders) throws IOException, SQLException, NotStarted {
        Server.Started started = new Server(folders).start();
        EmbeddedPostgres server = new EmbeddedPostgres(folders, Passwords.read(folders.passwords()));
        Preparation preparation = new Preparation(folders, server.passwords);
        if (started.justNow() || !preparation.isDone()) {
            int port = started.postmaster().port();
            try (Connection connection = server.connect(port, Role.ADMINISTRATOR, "postgres")) {
                preparation.run(connection);
            }
        }
        Account.giveToOwnerOf(folders.home(), folders.programs());
        return new Opened.Running(server, started.justNow());
    }

    /// Connections to the program's database in a role. Each one that is asked for finds a running server, or
    /// starts
    /// it.
    public DataSource dataSource(Role role) {
        return new EmbeddedDataSource(this, role);
    }

    /// Address with login and password, for tools that speak JDBC. It holds while the server runs.
    ///
    /// @param database a database of this server; the program's own is `charterworks`
    /// @throws IllegalStateException if the server cannot be started
    public String url(Role role, String database) {
        try {
            return source(running().port(), database).getURL() + "&user=" + role.roleName() + "&password="
                    + passwords.of(role);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the database server does not run", e);
        }
    }

    /// The home this server belongs to.
    public ServerFolders folders() {
        return folders;
    }

    Connection connect(Role role) throws SQLException {
        try {
            return connect(running().port(), role, Preparation.DATABASE);
        } catch (IOException e) {
            throw new SQLException("the database server cannot be reached: " + e, "08001", e);
        }
    }

    private Postmaster running() throws IOException, SQLException {
        if (Postmaster.of(folders.data()) instanceof Postmaster.State.Living(Postmaster postmaster)
                && postmaster.ready()) {
            return postmaster;
        }
        try (Gate _ = Gate.enter(folders)) {
            if (isClosed()) {
                throw new SQLException("the database was closed", "08003");
            }
            return new Server(folders).start().postmaster();
        } catch (NotStarted e) {
            throw new SQLException(e.where() + ": " + e.what() + "; " + e.advice(), "08001", e);
        }
    }

    private Connection connect(int port, Role role, String database) throws SQLException {
        PGSimpleDataSource source = source(port, database);
        source.setUser(role.roleName());
        source.setPassword(passwords.of(role));
        return source.getConnection();
    }

    private static PGSimpleDataSource source(int port, String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setApplicationName("charterworks");
        source.setSslMode("disable");
        source.setGssEncMode("disable");
        return source;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /// Leaves the server, and stops it if nobody else uses it. Doing it twice is harmless.
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        try (Gate gate = Gate.enter(folders)) {
            if (gate.leave()) {
                new Server(folders).stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the database server could not be stopped", e);
        }
    }
}
