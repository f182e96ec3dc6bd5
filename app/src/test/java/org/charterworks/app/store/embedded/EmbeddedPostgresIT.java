package org.charterworks.app.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A server of its own: started, shared, stopped, hurt and started again. Its data is kept between the tests and
/// between runs, so whatever one leaves behind is one more thing to start from.
class EmbeddedPostgresIT {

    private final ServerFolders folders = EmbeddedPostgresExtension.ownFolders("hurt");
    private final Path pidFile = folders.data().resolve("postmaster.pid");
    private EmbeddedPostgres server = EmbeddedPostgresExtension.start(folders);

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"})
    void whatIsAcknowledgedIsOnDiskBecauseThisIsOn(String setting) throws SQLException {
        assertThat(ask("SHOW " + setting)).isEqualTo("on");
    }

    @Test
    void nobodyElseGetsIn() throws Exception {
        assertThat(ask("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask(Role.ADMINISTRATOR, "SHOW unix_socket_directories")).isEmpty();
        assertThat(Files.readAllLines(folders.data().resolve("pg_hba.conf")))
                .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).endsWith("scram-sha-256"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folders.passwords())))
                .isEqualTo("rw-------");
        assertThat(Files.readString(folders.passwords())).containsPattern("application=[A-Za-z0-9_-]{32}\n");
        assertThat(folders.home().resolve("initdb.password")).doesNotExist();
    }

    @Test
    void databaseHoldsEveryLetterAndComparesByCodePoint() throws SQLException {
        assertThat(ask("SHOW server_encoding")).isEqualTo("UTF8");
        assertThat(ask("SELECT datcollate FROM pg_database WHERE datname = current_database()"))
                .isEqualTo("C");
        assertThat(ask("SELECT 'ə ğ ı İ Կապան 𝔘'")).isEqualTo("ə ğ ı İ Կապան 𝔘");
    }

    @Test
    void secondOpeningJoinsAndTheLastCloseStops() throws IOException {
        EmbeddedPostgres second = EmbeddedPostgresExtension.start(folders);
        assertThat(second.url(Role.OWNER, "charterworks")).isEqualTo(server.url(Role.OWNER, "charterworks"));
        server.close();
        server.close();
        assertThat(Postmaster.of(folders.data())).isInstanceOf(Postmaster.State.Living.class);
        second.close();
        assertThat(Postmaster.of(folders.data())).isEqualTo(new Postmaster.State.Gone(false));
    }

    @Test
    void otherProcessKeepsItRunningAfterTheOneThatStartedIt() throws Exception {
        Process other = JoinedProcess.start(folders);
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("joined " + postmaster());
            server.close();
            assertThat(Postmaster.of(folders.data())).isInstanceOf(Postmaster.State.Living.class);
            other.outputWriter().close();
            assertThat(said.readLine()).isEqualTo("left");
            assertThat(Postmaster.of(folders.data())).isEqualTo(new Postmaster.State.Gone(false));
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void killedProcessDoesNotCountAsAUser() throws Exception {
        Process other = JoinedProcess.start(folders);
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).startsWith("joined");
            other.destroyForcibly().waitFor();
        }
        server.close();
        assertThat(Postmaster.of(folders.data())).isEqualTo(new Postmaster.State.Gone(false));
    }

    @Test
    void keepsItsDataItsPasswordsAndItsPort() throws SQLException {
        String url = server.url(Role.OWNER, "charterworks");
        execute("CREATE TABLE IF NOT EXISTS public.kept (n int); INSERT INTO public.kept VALUES (1)");
        String count = askOwner("SELECT count(*) FROM public.kept");
        restart();
        assertThat(server.url(Role.OWNER, "charterworks")).isEqualTo(url);
        assertThat(askOwner("SELECT count(*) FROM public.kept")).isEqualTo(count);
    }

    @Test
    void nextConnectionStartsAServerWhosePostmasterWasKilled() throws Exception {
        long killed = postmaster();
        ProcessHandle postmaster = ProcessHandle.of(killed).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().get();
        assertThat(ask("SELECT 1")).isEqualTo("1");
        assertThat(postmaster()).isNotEqualTo(killed);
    }

    @Test
    void pidFileThatNamesAnotherProgramIsNotBelieved() throws IOException {
        server.close();
        String other = ProcessHandle.current().pid() + "\n" + folders.data() + "\n1\n5432\n\n127.0.0.1\n0 0\nready\n";
        Files.writeString(pidFile, other);
        assertThat(Postmaster.of(folders.data())).isEqualTo(new Postmaster.State.Gone(true));
        server = EmbeddedPostgresExtension.start(folders);
        assertThat(postmaster()).isNotEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void endedProcessThatNobodyCollectedIsNotAlive() throws Exception {
        // The shell starts a child and turns into a program that never collects it.
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0.3 & echo $!; exec sleep 60").start();
        try (BufferedReader said = parent.inputReader()) {
            long zombie = Long.parseLong(said.readLine());
            Path stat = Path.of("/proc/" + zombie + "/stat");
            while (!Files.readString(stat).contains(") Z ")) {
                Pause.briefly();
            }
            assertThat(Postmaster.isAlive(zombie)).isFalse();
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void takesAnotherPortWhenItsOwnIsTaken() throws Exception {
        server.close();
        int port = Integer.parseInt(Files.readString(folders.port()).strip());
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            server = EmbeddedPostgresExtension.start(folders);
            assertThat(ask("SHOW port")).isNotEqualTo(Integer.toString(taken.getLocalPort()));
        }
    }

    @Test
    void startThatFailsIsExplainedByTheLog() throws IOException {
        server.close();
        Path settings = folders.data().resolve("postgresql.auto.conf");
        String before = Files.readString(settings);
        Files.writeString(settings, before + "no_such_setting = 1\n");
        try {
            assertThat(EmbeddedPostgres.open(folders))
                    .isInstanceOfSatisfying(EmbeddedPostgres.Opened.Refused.class, refused -> {
                        assertThat(refused.what()).contains("did not start").contains("no_such_setting");
                        assertThat(refused.where()).endsWith("server.log");
                    });
        } finally {
            Files.writeString(settings, before);
        }
        server = EmbeddedPostgresExtension.start(folders);
    }

    @Test
    void dataOfAnotherVersionIsLeftAlone() throws IOException {
        server.close();
        Path version = folders.data().resolve("PG_VERSION");
        String before = Files.readString(version);
        Files.writeString(version, "14\n");
        try {
            assertThat(EmbeddedPostgres.open(folders))
                    .isInstanceOfSatisfying(
                            EmbeddedPostgres.Opened.Refused.class,
                            refused -> assertThat(refused.what())
                                    .isEqualTo(
                                            "the data was written by PostgreSQL 14, this program carries PostgreSQL 18"));
        } finally {
            Files.writeString(version, before);
        }
        server = EmbeddedPostgresExtension.start(folders);
    }

    @Test
    void homeThatCannotBeAFolderIsRefused() throws IOException {
        Path file = Files.createTempFile("home", ".txt");
        try {
            assertThat(EmbeddedPostgres.open(ServerFolders.in(file)))
                    .isInstanceOfSatisfying(
                            EmbeddedPostgres.Opened.Refused.class,
                            refused -> assertThat(refused.where()).isEqualTo(file.toString()));
        } finally {
            Files.delete(file);
        }
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile).getFirst());
    }

    private void restart() {
        server.close();
        server = EmbeddedPostgresExtension.start(folders);
    }

    private String ask(String question) throws SQLException {
        return ask(Role.APPLICATION, question);
    }

    private String askOwner(String question) throws SQLException {
        return ask(Role.OWNER, question);
    }

    private String ask(Role role, String question) throws SQLException {
        try (Connection connection = server.dataSource(role).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private void execute(String statements) throws SQLException {
        try (Connection connection = server.dataSource(Role.OWNER).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
