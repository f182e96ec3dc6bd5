package org.charterworks.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the tables into the shape this release needs, with the files in `db/migration`, each once and in order.
///
/// Flyway does the work and keeps the history. It is not even started when the history ends with our newest
/// file, which
/// saves every later start of the program more than a second of computing.
final class Migrations {

    /// Everything of ours in a database lives in this schema.
    static final String SCHEMA = "charterworks";

    /// Version of the newest file; a test holds it against the folder.
    static final String NEWEST = "7";

    /// Tables that a newer release has shaped are not touched.
    private static final String[] NONE_UNKNOWN = {};

    private static final String HISTORY = SCHEMA + ".flyway_schema_history";

    private Migrations() {}

    /// Applies the files that this database has not seen yet.
    ///
    /// @param owner connections that may create and alter tables
    /// @return why it could not be done; the tables are then as they were
    static Optional<Refusal> run(String where, DataSource owner) {
        try {
            if (!isCurrent(owner)) {
                flyway(owner).migrate();
            }
            return Optional.empty();
        } catch (FlywayException | SQLException e) {
            return Optional.of(new Refusal(
                    where,
                    "the tables could not be brought into shape: " + e.getMessage(),
                    "if a newer release has used this database, use that release; nothing was changed"));
        }
    }

    static Flyway flyway(DataSource owner) {
        return Flyway.configure()
                .dataSource(owner)
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .ignoreMigrationPatterns(NONE_UNKNOWN)
                .load();
    }

    private static boolean isCurrent(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            return ask(statement, "SELECT to_regclass('" + HISTORY + "')").isPresent()
                    && ask(
                                    statement,
                                    "SELECT version FROM " + HISTORY
                                            + " WHERE success ORDER BY installed_rank DESC LIMIT 1")
                            .filter(NEWEST::equals)
                            .isPresent();
        }
    }

    private static Optional<String> ask(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }
}
