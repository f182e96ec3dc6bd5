package org.charterworks.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.charterworks.register.journal.Head;
import org.charterworks.register.journal.NewEntry;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A database of every earlier shape is brought into that of today with everything it holds.
class UpgradeIT {
    private static final int FIRST_WITH_ACCOUNTS = 3;

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    static IntStream earlierShapes() {
        return IntStream.range(1, Integer.parseInt(Migrations.NEWEST));
    }

    @ParameterizedTest
    @MethodSource("earlierShapes")
    void nothingIsLostAndTheJournalGoesOn(int shape) throws SQLException {
        DatabaseChoice.Given choice = POSTGRES.newDatabase();
        DriverManagerDataSource owner = new DriverManagerDataSource(choice.ownerUrl());
        Flyway.configure()
                .configuration(Migrations.flyway(owner).getConfiguration())
                .target(String.valueOf(shape))
                .load()
                .migrate();
        DriverManagerDataSource inSchema =
                new DriverManagerDataSource(choice.ownerUrl() + "&currentSchema=charterworks");
        Head written = write(new JournalStore(inSchema, InstantSource.system()), Head.ofEmpty("toy"));
        if (shape >= FIRST_WITH_ACCOUNTS) {
            execute(
                    owner,
                    "INSERT INTO charterworks.account (name, full_name, created_at) VALUES ('leyla', 'L', now())");
        }

        try (Database database = EmbeddedPostgresExtension.open(choice)) {
            JournalStore store = database.journal(InstantSource.system());

            assertThat(store.head("toy")).isEqualTo(written);
            assertThat(write(store, written).sequence()).isEqualTo(written.sequence() + 1);
            assertThat(store.verify("toy", List.of()).isSound()).isTrue();
        }
        if (shape >= FIRST_WITH_ACCOUNTS) {
            assertThat(count(owner, "SELECT count(*) FROM charterworks.account WHERE name = 'leyla'"))
                    .isEqualTo(1);
        }
    }

    private static Head write(JournalStore store, Head after) {
        store.append("toy", after, List.of(new NewEntry("officer", "why", "note", "{}")));
        return store.head("toy");
    }

    private static void execute(DriverManagerDataSource owner, String statement) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private static int count(DriverManagerDataSource owner, String question) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement run = connection.createStatement();
                var row = run.executeQuery(question)) {
            row.next();
            return row.getInt(1);
        }
    }
}
