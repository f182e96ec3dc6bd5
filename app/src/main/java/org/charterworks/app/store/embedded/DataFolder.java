package org.charterworks.app.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Makes the data folder fit to be served: initialised, of our version, ours, and without remains of a crash.
final class DataFolder {

    private static final Duration PATIENCE_WITH_ORPHANS = Duration.ofSeconds(5);

    private final ServerFolders folders;
    private final Programs programs;
    private final Account account;

    DataFolder(ServerFolders folders, Programs programs, Account account) {
        this.folders = folders;
        this.programs = programs;
        this.account = account;
    }

    void prepare() throws IOException, NotStarted {
        if (Files.notExists(folders.data())) {
            initialise();
        }
        checkVersion();
        account.own(folders.data());
    }

    /// Creates the data in a folder beside and renames it when it is complete, so that a crash in between leaves
    /// nothing that looks like a database.
    private void initialise() throws IOException, NotStarted {
        Path unfinished = folders.unfinishedData();
        Programs.deleteTree(unfinished);
        Files.createDirectory(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        account.own(unfinished);
        Passwords passwords = Passwords.random();
        passwords.write(folders.passwords());
        Path passwordFile = folders.home().resolve("initdb.password");
        Passwords.writePrivately(passwordFile, passwords.of(Role.ADMINISTRATOR) + "\n");
        account.own(passwordFile);
        try {
            runInitdb(unfinished, passwordFile);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(unfinished, folders.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void runInitdb(Path target, Path passwordFile) throws IOException, NotStarted {
        Command.Outcome outcome = Command.of(
                        account,
                        programs.initdb().toString(),
                        "--pgdata=" + target,
                        "--username=" + Role.ADMINISTRATOR.roleName(),
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--data-checksums",
                        "--encoding=UTF8",
                        "--locale=C")
                .run();
        if (!outcome.succeeded()) {
            throw new NotStarted(
                    folders.data(),
                    "the database could not be initialised (initdb ended with " + outcome.exitCode() + "):\n"
                            + outcome.output().strip(),
                    "the folder must be on a disk with about 60 MB free and reachable for the user the server runs as "
                            + account);
        }
    }

    private void checkVersion() throws IOException, NotStarted {
        String found = Files.readString(folders.data().resolve("PG_VERSION")).strip();
        String carried = programs.folder().getFileName().toString().replaceFirst("^postgresql-(\\d+).*$", "$1");
        boolean isKnown =
                carried.matches("\\d+"); // not in a jar that holds all others; the server then refuses by itself
        if (isKnown && !found.equals(carried)) {
            throw new NotStarted(
                    folders.data(),
                    "the data was written by PostgreSQL " + found + ", this program carries PostgreSQL " + carried,
                    "open it with the release of Charterworks that wrote it");
        }
    }

    /// Removes what a crash left: processes whose postmaster is gone, and its pid file, which would stop the next
    /// start.
    ///
    /// Such processes notice by themselves and end; one that does not is ended. That is safe: without a
    /// postmaster
    /// nothing they do is kept, and the write-ahead log is replayed at the next start.
    void clearRemains() throws IOException, NotStarted {
        if (!areGone(orphans -> {})
                && !areGone(orphans ->
                        orphans.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly)))) {
            throw new NotStarted(
                    folders.data(),
                    "processes of a crashed server do not end: " + Postmaster.processesIn(folders.data()),
                    "end them by hand, or restart the machine if they cannot be ended");
        }
        Files.deleteIfExists(folders.data().resolve("postmaster.pid"));
    }

    private boolean areGone(Consumer<List<Long>> meanwhile) throws IOException {
        long deadline = System.nanoTime() + PATIENCE_WITH_ORPHANS.toNanos();
        List<Long> orphans = Postmaster.processesIn(folders.data());
        while (!orphans.isEmpty() && System.nanoTime() < deadline) {
            meanwhile.accept(orphans);
            Pause.briefly();
            orphans = Postmaster.processesIn(folders.data());
        }
        return orphans.isEmpty();
    }
}
