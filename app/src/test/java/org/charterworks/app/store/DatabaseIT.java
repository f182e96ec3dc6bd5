package org.charterworks.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import org.charterworks.register.journal.Head;
import org.charterworks.register.journal.NewEntry;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Opening a PostgreSQL that somebody else runs; the shared test server plays that part.
class DatabaseIT {

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    @Test
    void programRunsWithTheRestrictedRoleAndWaitsForTheDisk() throws SQLException {
        DatabaseChoice.Given choice = POSTGRES.newDatabase();
        try (Database database = EmbeddedPostgresExtension.open(choice);
                Connection connection = database.dataSource().getConnection()) {
            assertThat(ask(connection, "SELECT current_user")).isEqualTo("charterworks_app");
            assertThat(ask(connection, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(connection, "SHOW search_path")).isEqualTo("charterworks");
        }
    }

    @Test
    void oneLoginForEverythingGivesUpTheRightsOfTheOwner() throws SQLException {
        String ownerUrl = POSTGRES.newDatabase().ownerUrl();
        try (Database database = EmbeddedPostgresExtension.open(DatabaseChoice.given(ownerUrl));
                Connection connection = database.dataSource().getConnection()) {
            assertThat(ask(connection, "SELECT session_user || ' as ' || current_user"))
                    .isEqualTo("charterworks_owner as charterworks_app");
            assertThat(ask(connection, "SELECT has_table_privilege('journal_entry', 'INSERT')"))
                    .isEqualTo("t");
            assertThat(ask(connection, "SELECT has_table_privilege('journal_entry', 'UPDATE, DELETE, TRUNCATE')"))
                    .isEqualTo("f");
        }
    }

    @Test
    void commitWaitsForTheDiskEvenWhereTheServerWouldNot() throws SQLException {
        DatabaseChoice.Given choice = POSTGRES.newDatabase();
        String name = choice.toString().replaceFirst(".*/", "");
        try (Connection connection = EmbeddedPostgresExtension.administrator(EmbeddedPostgresExtension.server(), name);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER DATABASE " + name + " SET synchronous_commit = off");
        }
        try (Database database = EmbeddedPostgresExtension.open(choice);
                Connection connection = database.dataSource().getConnection()) {
            assertThat(ask(connection, "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void whatWasRecordedIsThereWhenItIsOpenedAgain() {
        DatabaseChoice choice = POSTGRES.newDatabase();
        Head written;
        try (Database database = EmbeddedPostgresExtension.open(choice)) {
            JournalStore store = database.journal(InstantSource.system());
            store.append("toy", Head.ofEmpty("toy"), List.of(new NewEntry("officer", "why", "note", "{}")));
            written = store.head("toy");
        }
        try (Database database = EmbeddedPostgresExtension.open(choice)) {
            assertThat(database.journal(InstantSource.system()).head("toy")).isEqualTo(written);
        }
        assertThat(written.sequence()).isEqualTo(1);
    }

    @Test
    void tablesAreThoseOfTheFilesInTheProgram() {
        DatabaseChoice.Given choice = POSTGRES.newDatabase();
        EmbeddedPostgresExtension.open(choice).close();
        Flyway flyway = Migrations.flyway(new DriverManagerDataSource(choice.ownerUrl()));
        flyway.validate();
        assertThat(List.of(flyway.info().all()))
                .last()
                .extracting(file -> file.getVersion().getVersion())
                .as("Migrations.NEWEST names the newest file in db/migration")
                .isEqualTo(Migrations.NEWEST);
    }

    @Test
    void unknownServerIsRefusedWithoutTellingThePassword() {
        DatabaseChoice nobody = DatabaseChoice.given("jdbc:postgresql://127.0.0.1:9/none?user=app&password=secret");
        assertThat(refusal(nobody).text())
                .startsWith("jdbc:postgresql://127.0.0.1:9/none: no connection")
                .contains("must run and let this login in")
                .doesNotContain("secret");
    }

    @Test
    void addressThatIsNotOfPostgresqlIsRefused() {
        assertThat(refusal(DatabaseChoice.given("jdbc:h2:mem:x")).text()).contains("jdbc:postgresql://host:port");
    }

    @Test
    void loginThatMayNotCreateTablesIsRefused() {
        String url = POSTGRES.newDatabase().url();
        assertThat(refusal(DatabaseChoice.given(url)).text())
                .contains("may not create any")
                .contains("CHARTERWORKS_DATABASE_OWNER_URL");
    }

    @Test
    void databaseOfANewerReleaseIsRefused() throws SQLException {
        DatabaseChoice.Given choice = POSTGRES.newDatabase();
        EmbeddedPostgresExtension.open(choice).close();
        String name = choice.toString().replaceFirst(".*/", "");
        try (Connection connection = EmbeddedPostgresExtension.administrator(EmbeddedPostgresExtension.server(), name);
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO charterworks.flyway_schema_history SELECT 1000, '1000', description, type,"
                    + " 'V1000__future.sql', 1, installed_by, installed_on, execution_time, success"
                    + " FROM charterworks.flyway_schema_history WHERE version = '1'");
        }
        assertThat(refusal(choice).advice()).contains("newer release");
    }

    @Test
    void springServesTheSameObjectsAndShowsARefusal() {
        DatabaseChoice.Given choice = POSTGRES.newDatabase();
        ApplicationContextRunner spring =
                new ApplicationContextRunner().withUserConfiguration(StoreConfiguration.class);
        spring.withPropertyValues(
                        "charterworks.database.url=" + choice.url(),
                        "charterworks.database.owner-url=" + choice.ownerUrl())
                .run(context -> assertThat(
                                context.getBean(JournalStore.class).head("toy").isEmpty())
                        .isTrue());
        spring.withPropertyValues("charterworks.database.url=jdbc:postgresql://127.0.0.1:9/none")
                .run(context -> assertThat(context.getStartupFailure()).hasRootCauseInstanceOf(DatabaseRefused.class));
    }

    private static Refusal refusal(DatabaseChoice choice) {
        return switch (Database.open(choice)) {
            case Database.Opened.Ready ready -> {
                ready.database().close();
                throw new AssertionError("it was opened");
            }
            case Database.Opened.Refused(Refusal refusal) -> refusal;
        };
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
