package org.charterworks.app.store.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The main process of a server, as told by its file `postmaster.pid` and by the process table.
///
/// The file alone proves nothing: after a crash it stays behind, its number may by now belong to another
/// program, or to
/// a process that has ended and was never collected by its parent (state Z). Only a process that is alive and was
/// called with our data folder counts.
///
/// @param pid its process number
/// @param port where it listens; 0 as long as it has not said so
/// @param ready true once it accepts connections
record Postmaster(long pid, int port, boolean ready) {

    private static final Path PROCESSES = Path.of("/proc");
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /// What stands in place of a server: one that lives, or none.
    sealed interface State {
        /// There is a server.
        record Living(Postmaster postmaster) implements State {}

        /// There is none.
        ///
        /// @param afterCrash true if the last one did not clean up after itself
        record Gone(boolean afterCrash) implements State {}
    }

    static State of(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return new State.Gone(false);
        }
        List<String> lines =
                Files.readString(file, StandardCharsets.UTF_8).lines().toList();
        long pid = lines.isEmpty() ? 0 : parse(lines.getFirst());
        if (!isAlive(pid) || !isCalledWith(pid, data)) {
            return new State.Gone(true);
        }
        int port = lines.size() > PORT_LINE ? (int) parse(lines.get(PORT_LINE)) : 0;
        boolean ready =
                lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
        return new State.Living(new Postmaster(pid, port, ready));
    }

    /// Asks it to end at once without harm: running statements are broken off, everything is written to disk.
    void stopFast() throws IOException {
        Command.of(new Account.Own(), "sh", "-c", "kill -INT \"$0\"", Long.toString(pid))
                .run();
    }

    boolean isAlive() {
        return isAlive(pid);
    }

    /// Server processes of a data folder, whether or not their postmaster still lives.
    static List<Long> processesIn(Path data) throws IOException {
        try (Stream<Path> processes = Files.list(PROCESSES)) {
            return processes
                    .map(process -> parse(process.getFileName().toString()))
                    .filter(pid -> pid > 0 && isServerIn(pid, data) && isAlive(pid))
                    .toList();
        }
    }

    /// False also for a process that has ended but was not collected yet.
    static boolean isAlive(long pid) {
        try {
            String stat = Files.readString(PROCESSES.resolve(pid + "/stat"), StandardCharsets.ISO_8859_1);
            String state = stat.substring(stat.lastIndexOf(')') + 1).strip();
            return !state.isEmpty() && !state.startsWith("Z") && !state.startsWith("X");
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isCalledWith(long pid, Path data) {
        try {
            byte[] line = Files.readAllBytes(PROCESSES.resolve(pid + "/cmdline"));
            return List.of(new String(line, StandardCharsets.UTF_8).split("\0", -1))
                    .contains(data.toString());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isServerIn(long pid, Path data) {
        try {
            Path process = PROCESSES.resolve(Long.toString(pid));
            return Files.readSymbolicLink(process.resolve("cwd")).equals(data)
                    && Files.readSymbolicLink(process.resolve("exe")).endsWith("bin/postgres");
        } catch (IOException e) {
            return false;
        }
    }

    private static long parse(String number) {
        try {
            return Long.parseLong(number.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
