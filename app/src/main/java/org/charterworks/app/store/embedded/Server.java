package org.charterworks.app.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Starts and stops the server of one home. The caller holds the [Gate].
final class Server {

    /// Starting after a crash replays the log, which takes seconds for the little log we allow.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int START_ATTEMPTS = 3;

    /// Small, safe and quiet. Given on the command line, so that nothing in the data folder can overrule them.
    private static final List<String> SETTINGS = List.of(
            "cluster_name=charterworks",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "max_connections=40",
            "shared_buffers=32MB",
            "min_wal_size=32MB",
            "max_wal_size=256MB",
            "max_wal_senders=0",
            "io_method=sync",
            "max_logical_replication_workers=0",
            "max_parallel_workers_per_gather=0",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off");

    private final ServerFolders folders;

    Server(ServerFolders folders) {
        this.folders = folders;
    }

    /// A running server and whether this call has started it.
    record Started(Postmaster postmaster, boolean justNow) {}

    /// Joins the server that runs, or starts it.
    Started start() throws IOException, NotStarted {
        return switch (awaitReadyOrGone()) {
            case Postmaster.State.Living(Postmaster running) -> new Started(running, false);
            case Postmaster.State.Gone gone -> new Started(startNew(), true);
        };
    }

    void stop() throws IOException {
        if (Postmaster.of(folders.data()) instanceof Postmaster.State.Living(Postmaster running)) {
            running.stopFast();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (running.isAlive()) {
                if (System.nanoTime() > deadline) {
                    throw new IOException(
                            "the database server " + running.pid() + " does not stop, see " + folders.log());
                }
                Pause.briefly();
            }
        }
    }

    /// Waits while a server is starting or stopping: what is left at the end is ready or gone.
    private Postmaster.State awaitReadyOrGone() throws IOException, NotStarted {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Postmaster.State state = Postmaster.of(folders.data());
            switch (state) {
                case Postmaster.State.Living(Postmaster postmaster) when !postmaster.ready() -> Pause.briefly();
                case Postmaster.State.Living living -> {
                    return living;
                }
                case Postmaster.State.Gone gone -> {
                    return gone;
                }
            }
            if (System.nanoTime() > deadline) {
                throw NotStarted.withLog(
                        folders.log(),
                        "the database server neither gets ready nor ends",
                        "end it by hand and try again");
            }
        }
    }

    private Postmaster startNew() throws IOException, NotStarted {
        Account account = Account.forServerIn(folders.home());
        Programs programs = Programs.in(folders.programs());
        DataFolder data = new DataFolder(folders, programs, account);
        data.prepare();
        for (int attempt = 1; attempt <= START_ATTEMPTS; attempt++) {
            data.clearRemains();
            keepOneOldLog();
            Process process = command(account, programs).startDetached(folders.log());
            Optional<Postmaster> ready = awaitReady(process);
            if (ready.isPresent()) {
                return ready.get();
            }
        }
        throw NotStarted.withLog(
                folders.log(),
                "the database server did not start in " + START_ATTEMPTS + " attempts",
                "the log names the reason; the data in " + folders.data() + " is untouched");
    }

    /// In a session of its own, so that a Ctrl-C meant for this program does not reach the server too.
    private Command command(Account account, Programs programs) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "setsid",
                programs.postgres().toString(),
                "-D",
                folders.data().toString(),
                "-p",
                Integer.toString(Port.choose(folders.port()))));
        SETTINGS.forEach(setting -> words.addAll(List.of("-c", setting)));
        return Command.of(account, words.toArray(String[]::new));
    }

    private Optional<Postmaster> awaitReady(Process process) throws IOException, NotStarted {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive()) {
            if (Postmaster.of(folders.data()) instanceof Postmaster.State.Living(Postmaster postmaster)
                    && postmaster.ready()) {
                return Optional.of(postmaster);
            }
            if (System.nanoTime() > deadline) {
                throw NotStarted.withLog(
                        folders.log(),
                        "the database server is not ready after " + PATIENCE.toSeconds() + " seconds",
                        "it may still be replaying its log; try again");
            }
            Pause.briefly();
        }
        return Optional.empty();
    }

    private void keepOneOldLog() throws IOException {
        if (Files.exists(folders.log())) {
            Path old = folders.log().resolveSibling("server.log.old");
            Files.move(folders.log(), old, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
