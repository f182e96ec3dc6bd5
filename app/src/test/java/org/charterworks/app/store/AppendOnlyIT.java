package org.charterworks.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import org.charterworks.register.journal.ChainProblem;
import org.charterworks.register.journal.ChainProblem.Altered;
import org.charterworks.register.journal.ChainProblem.Inserted;
import org.charterworks.register.journal.ChainProblem.Moved;
import org.charterworks.register.journal.ChainProblem.Removed;
import org.charterworks.register.journal.Head;
import org.charterworks.register.journal.JournalEntry;
import org.charterworks.register.journal.NewEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the database refuses, and what is found out when somebody with all rights does it nevertheless.
class AppendOnlyIT {

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private static int tests;

    /// Each test has a journal of its own.
    private final String toy = "toy-" + ++tests;

    private final DatabaseChoice.Given choice = POSTGRES.choice();
    private final JournalStore store = POSTGRES.database().journal(InstantSource.system());

    @BeforeEach
    void writeTenEntries() {
        for (int i = 1; i <= 10; i++) {
            store.append(
                    toy, store.head(toy), List.of(new NewEntry("officer", "why " + i, "note", "{\"n\":" + i + "}")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE charterworks.journal_entry SET actor = 'nobody' WHERE sequence = 5",
                "DELETE FROM charterworks.journal_entry WHERE sequence = 5",
                "TRUNCATE charterworks.journal_entry",
                "UPDATE charterworks.journal_head SET sequence = 3",
                "DELETE FROM charterworks.journal_head",
                "INSERT INTO charterworks.journal_head (programme, sequence, hash) VALUES ('x', 5, repeat('a', 32)::bytea)",
                "ALTER TABLE charterworks.journal_entry DISABLE TRIGGER ALL",
                "DROP TABLE charterworks.journal_entry",
                "CREATE TABLE charterworks.other (n int)",
                "CREATE TABLE public.other (n int)"
            })
    void roleOfTheProgramHasNoRightTo(String statement) {
        assertThatThrownBy(() -> execute(choice.url(), statement))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        assertThat(store.verify(toy, List.of()).isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE charterworks.journal_entry SET actor = 'nobody' WHERE sequence = 5",
                "DELETE FROM charterworks.journal_entry WHERE sequence = 5",
                "DELETE FROM charterworks.journal_entry WHERE false",
                "TRUNCATE charterworks.journal_entry",
                "TRUNCATE charterworks.journal_head CASCADE",
                "DELETE FROM charterworks.journal_head"
            })
    void ownerOfTheTablesIsStoppedByTheTriggerFrom(String statement) {
        assertThatThrownBy(() -> execute(choice.ownerUrl(), statement))
                .hasMessageContaining("refused: the journal only grows")
                .hasMessageContaining("recording its opposite");
        assertThat(store.verify(toy, List.of()).isSound()).isTrue();
    }

    @Test
    void entryThatDoesNotFollowTheHeadIsRefused() {
        String copyOfTheLast = insertCopyOf(10, 12, "hash");
        assertThatThrownBy(() -> execute(choice.url(), copyOfTheLast))
                .hasMessageContaining("entry 12 of journal \"" + toy + "\" does not follow");
        String forked = insertCopyOf(10, 11, "previous_hash");
        assertThatThrownBy(() -> execute(choice.url(), forked)).hasMessageContaining("entry 11");
        assertThat(store.head(toy).sequence()).isEqualTo(10);
    }

    @Test
    void alteredEntryIsNamed() throws SQLException {
        tamper("UPDATE charterworks.journal_entry SET change = '{\"n\":400}' WHERE OURS AND sequence = 4");
        assertThat(problems())
                .singleElement()
                .isInstanceOfSatisfying(
                        Altered.class, altered -> assertThat(altered.sequence()).isEqualTo(4));
    }

    @Test
    void everyColumnOfAnEntryIsCovered() throws SQLException {
        List<String> changes = List.of(
                "recorded_at = recorded_at - interval '1 day'",
                "actor = 'somebody else'",
                "reason = ''",
                "change_kind = 'x'",
                "previous_hash = hash",
                "hash = previous_hash");
        for (int i = 0; i < changes.size(); i++) {
            tamper("UPDATE charterworks.journal_entry SET " + changes.get(i) + " WHERE OURS AND sequence = " + (i + 2));
        }
        assertThat(problems()).extracting(ChainProblem::sequence).containsExactly(2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void removedEntriesAreNamedAlsoAtTheEnd() throws SQLException {
        tamper("DELETE FROM charterworks.journal_entry WHERE OURS AND sequence IN (3, 9, 10)");
        assertThat(problems()).containsExactly(new Removed(3, 3), new Removed(9, 10));
    }

    @Test
    void reorderedEntriesAreNamed() throws SQLException {
        tamper("UPDATE charterworks.journal_entry SET sequence = 99 WHERE OURS AND sequence = 3;"
                + "UPDATE charterworks.journal_entry SET sequence = 3 WHERE OURS AND sequence = 7;"
                + "UPDATE charterworks.journal_entry SET sequence = 7 WHERE OURS AND sequence = 99");
        assertThat(problems()).containsExactly(new Moved(3, 3, 7), new Moved(7, 7, 3));
    }

    @Test
    void insertedEntryIsNamed() throws SQLException {
        JournalEntry forged = JournalEntry.following(
                store.head(toy), InstantSource.system().instant(), new NewEntry("forger", "why", "note", "{}"));
        tamper("INSERT INTO charterworks.journal_entry VALUES ('" + toy + "', 11, '" + forged.recordedAt()
                + "', 'forger', 'why', 'note', '{}', '\\x" + forged.previousHash() + "', '\\x" + forged.hash() + "')");
        assertThat(problems()).containsExactly(new Inserted(11));
    }

    @Test
    void headSetBackIsNoticed() throws SQLException {
        JournalEntry[] eighth = new JournalEntry[1];
        store.load(toy, entry -> eighth[0] = entry.sequence() == 8 ? entry : eighth[0]);
        tamper("UPDATE charterworks.journal_head SET sequence = 8, hash = '\\x" + eighth[0].hash() + "' WHERE OURS");
        assertThat(store.head(toy)).isEqualTo(new Head(8, eighth[0].hash()));
        assertThat(problems()).containsExactly(new Inserted(9), new Inserted(10));
    }

    private List<ChainProblem> problems() {
        return store.verify(toy, List.of()).problems();
    }

    private String insertCopyOf(int sequence, int as, String previousHash) {
        return "INSERT INTO charterworks.journal_entry SELECT programme, " + as
                + ", recorded_at, actor, reason, change_kind, change, " + previousHash
                + ", hash FROM charterworks.journal_entry WHERE programme = '" + toy + "' AND sequence = " + sequence;
    }

    /// Does with all rights and without the triggers what cannot be done otherwise; OURS stands for this test's
    /// journal.
    private void tamper(String statements) throws SQLException {
        String name = choice.url().replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        try (Connection connection = EmbeddedPostgresExtension.administrator(EmbeddedPostgresExtension.server(), name);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE charterworks.journal_entry DISABLE TRIGGER ALL;"
                    + "ALTER TABLE charterworks.journal_head DISABLE TRIGGER ALL");
            statement.execute(statements.replace("OURS", "programme = '" + toy + "'"));
            statement.execute("ALTER TABLE charterworks.journal_entry ENABLE TRIGGER ALL;"
                    + "ALTER TABLE charterworks.journal_head ENABLE TRIGGER ALL");
        }
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
