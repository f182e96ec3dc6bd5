package org.charterworks.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.charterworks.app.store.embedded.Role;

/// Whether a PostgreSQL server is fit to hold a journal, and the one thing that is added to it if missing: the
/// restricted role.
final class Fitness {

    private static final int OLDEST_VERSION = 150000;
    private static final String ROLE = Role.APPLICATION.roleName();

    private static final String FACTS = """
            SELECT current_setting('server_version_num')::int,
                   current_setting('server_version'),
                   current_setting('server_encoding'),
                   current_setting('fsync') = 'on' AND current_setting('full_page_writes') = 'on',
                   pg_is_in_recovery(),
                   COALESCE(has_schema_privilege(to_regnamespace('charterworks'), 'CREATE'),
                            has_database_privilege(current_database(), 'CREATE')),
                   EXISTS (SELECT FROM pg_roles WHERE rolname = 'charterworks_app')
            """;

    /// What is asked of the server.
    record Facts(
            int versionNumber,
            String version,
            String encoding,
            boolean safe,
            boolean standby,
            boolean mayCreate,
            boolean hasRole) {}

    private Fitness() {}

    /// Asks the server and adds the role if it is missing.
    ///
    /// @param where how to call the server in a message
    /// @param owner connections of the login that owns the tables
    /// @return nothing if it is fit
    static Optional<Refusal> refusal(String where, DataSource owner) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            Facts facts = facts(statement);
            Optional<Refusal> refusal = refusal(where, facts);
            return refusal.isPresent() || facts.hasRole() ? refusal : createRole(where, statement);
        } catch (SQLException e) {
            return Optional.of(new Refusal(
                    where,
                    "no connection: " + e.getMessage(),
                    "the address has the form jdbc:postgresql://host:port/database?user=name&password=word;"
                            + " the server must run and let this login in"));
        }
    }

    private static Facts facts(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(FACTS)) {
            row.next();
            return new Facts(
                    row.getInt(1),
                    row.getString(2),
                    row.getString(3),
                    row.getBoolean(4),
                    row.getBoolean(5),
                    row.getBoolean(6),
                    row.getBoolean(7));
        }
    }

    static Optional<Refusal> refusal(String where, Facts facts) {
        if (facts.versionNumber() < OLDEST_VERSION) {
            return Optional.of(
                    new Refusal(where, "the server is PostgreSQL " + facts.version(), "use PostgreSQL 15 or newer"));
        }
        if (facts.standby()) {
            return Optional.of(new Refusal(where, "the server is a standby and takes no changes", "give its primary"));
        }
        if (!facts.encoding().equals("UTF8")) {
            return Optional.of(new Refusal(
                    where,
                    "the database stores text as " + facts.encoding(),
                    "create it with ENCODING 'UTF8' TEMPLATE template0"));
        }
        if (!facts.safe()) {
            return Optional.of(new Refusal(
                    where,
                    "the server runs with fsync or full_page_writes off and may lose what it has acknowledged",
                    "switch both on"));
        }
        if (!facts.mayCreate()) {
            return Optional.of(new Refusal(
                    where,
                    "the login that should own the tables may not create any",
                    "GRANT CREATE ON DATABASE to it, or give the owner's address too ("
                            + DatabaseChoice.OWNER_URL_VARIABLE + ")"));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> createRole(String where, Statement statement) {
        try {
            statement.execute("CREATE ROLE " + ROLE);
            statement.execute("GRANT " + ROLE + " TO CURRENT_USER");
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(new Refusal(
                    where,
                    "the role " + ROLE + " is missing and this login may not create it: " + e.getMessage(),
                    "let an administrator run: CREATE ROLE " + ROLE + "; GRANT " + ROLE
                            + " TO the login of the program"));
        }
    }
}
