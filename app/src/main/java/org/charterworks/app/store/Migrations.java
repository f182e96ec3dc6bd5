package org.charterworks.app.store;

import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the tables into the shape this release needs, with the files in `db/migration`, each once and in order.
final class Migrations {

    /// Everything of ours in a database lives in this schema.
    static final String SCHEMA = "charterworks";

    /// Tables that a newer release has shaped are not touched.
    private static final String[] NONE_UNKNOWN = {};

    private Migrations() {}

    /// Applies the files that this database has not seen yet.
    ///
    /// @param owner connections that may create and alter tables
    /// @return why it could not be done; the tables are then as they were
    static Optional<Refusal> run(String where, DataSource owner) {
        try {
            Flyway.configure()
                    .dataSource(owner)
                    .schemas(SCHEMA)
                    .defaultSchema(SCHEMA)
                    .locations("classpath:db/migration")
                    .failOnMissingLocations(true)
                    .ignoreMigrationPatterns(NONE_UNKNOWN)
                    .load()
                    .migrate();
            return Optional.empty();
        } catch (FlywayException e) {
            return Optional.of(new Refusal(
                    where,
                    "the tables could not be brought into shape: " + e.getMessage(),
                    "if a newer release has used this database, use that release; nothing was changed"));
        }
    }
}
