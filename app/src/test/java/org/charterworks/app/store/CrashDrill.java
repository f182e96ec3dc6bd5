package org.charterworks.app.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.charterworks.app.store.embedded.ServerFolders;

/// Kills processes with SIGKILL while entries are being written, starts again, and counts what is missing.
///
/// Every round lets a [CrashWriter] write, kills a victim at a random moment, lets the writer go on by itself
/// where it
/// survived, kills it too, and then opens the database as any command would. Each acknowledged entry must be
/// there with
/// its hash, and the chain must be sound.
final class CrashDrill {

    private static final int ACKNOWLEDGED_BEFORE_KILL = 20;
    private static final int MOST_DELAY_MILLISECONDS = 200;
    private static final long PATIENCE_MILLISECONDS = 60_000;

    private final ServerFolders folders;
    private final Random random;
    private final List<Round> rounds = new ArrayList<>();

    /// Who is killed.
    enum Victim {
        /// The writing process alone; the server stays behind.
        WRITER,
        /// The main process of the server alone; its children are orphans.
        POSTMASTER,
        /// One connection's process; the server restarts itself.
        BACKEND,
        /// All processes of the server at once.
        SERVER,
        /// Everything at once, as when the power fails.
        EVERYTHING
    }

    /// What happened in one round.
    ///
    /// @param acknowledged entries acknowledged in this round
    /// @param lost those of them that are missing or have another hash afterwards
    /// @param restartMilliseconds from asking for the database to holding it
    record Round(Victim victim, int acknowledged, int lost, boolean sound, long restartMilliseconds) {}

    CrashDrill(ServerFolders folders, long seed) {
        this.folders = folders;
        this.random = new Random(seed);
    }

    List<Round> run(int count) throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) {
            rounds.add(round(Victim.values()[i % Victim.values().length]));
        }
        return List.copyOf(rounds);
    }

    private Round round(Victim victim) throws IOException, InterruptedException {
        Map<Long, String> acknowledged = new ConcurrentSkipListMap<>();
        Process writer = startWriter();
        Thread reader = Thread.ofPlatform().start(() -> collect(writer, acknowledged));
        try {
            await(acknowledged, ACKNOWLEDGED_BEFORE_KILL, writer);
            Thread.sleep(random.nextInt(MOST_DELAY_MILLISECONDS));
            int before = acknowledged.size();
            kill(victim, writer);
            if (victim != Victim.WRITER && victim != Victim.EVERYTHING) {
                await(acknowledged, before + ACKNOWLEDGED_BEFORE_KILL, writer);
            }
        } finally {
            writer.destroyForcibly().waitFor();
            reader.join();
        }
        return check(victim, acknowledged);
    }

    private Round check(Victim victim, Map<Long, String> acknowledged) {
        long start = System.nanoTime();
        try (Database database = EmbeddedPostgresExtension.open(new DatabaseChoice.Embedded(folders))) {
            long restartMilliseconds = (System.nanoTime() - start) / 1_000_000;
            JournalStore store = database.journal(InstantSource.system());
            boolean sound = store.verify(CrashWriter.PROGRAMME, List.of()).isSound();
            Map<Long, String> missing = new TreeMap<>(acknowledged);
            store.load(CrashWriter.PROGRAMME, entry -> missing.remove(entry.sequence(), entry.hash()));
            return new Round(victim, acknowledged.size(), missing.size(), sound, restartMilliseconds);
        }
    }

    private void kill(Victim victim, Process writer) throws IOException {
        ProcessHandle postmaster = ProcessHandle.of(postmasterPid()).orElseThrow();
        List<ProcessHandle> children = postmaster.children().toList();
        List<ProcessHandle> victims = switch (victim) {
            case WRITER -> List.of(writer.toHandle());
            case POSTMASTER -> List.of(postmaster);
            case BACKEND -> List.of(children.get(random.nextInt(children.size())));
            case SERVER ->
                Stream.concat(Stream.of(postmaster), children.stream()).toList();
            case EVERYTHING ->
                Stream.concat(Stream.of(writer.toHandle(), postmaster), children.stream())
                        .toList();
        };
        victims.forEach(ProcessHandle::destroyForcibly);
    }

    private long postmasterPid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folders.data().resolve("postmaster.pid")).getFirst());
    }

    private Process startWriter() throws IOException {
        Files.createDirectories(folders.home());
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashWriter.class.getName(),
                        folders.home().toString(),
                        folders.programs().toString())
                .redirectError(folders.home().resolve("writer.log").toFile())
                .start();
    }

    private static void collect(Process writer, Map<Long, String> acknowledged) {
        try (BufferedReader lines = writer.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", -1);
                if (words.length == 3 && words[0].equals("ack") && words[2].length() == 64) {
                    acknowledged.put(Long.parseLong(words[1]), words[2]);
                }
            }
        } catch (IOException e) {
            // The pipe of a killed process may break; what came through counts.
        }
    }

    private void await(Map<Long, String> acknowledged, int wanted, Process writer)
            throws InterruptedException, IOException {
        long deadline = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
        while (acknowledged.size() < wanted) {
            if (!writer.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("after " + rounds.size() + " rounds the writer does not get on: "
                        + acknowledged.size() + " of " + wanted + " entries, "
                        + (writer.isAlive() ? "waiting\n" + stacks(writer) : "ended with " + writer.exitValue())
                        + "\n" + Files.readString(folders.home().resolve("writer.log")) + "\n" + figures(rounds));
            }
            Thread.sleep(2);
        }
    }

    /// What a writer that waits is waiting for.
    private static String stacks(Process writer) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process dump = new ProcessBuilder(jcmd.toString(), Long.toString(writer.pid()), "Thread.print")
                .redirectErrorStream(true)
                .start();
        String text = new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        dump.waitFor();
        return text;
    }

    /// Prints the figures of a drill.
    static String figures(List<Round> rounds) {
        StringBuilder text =
                new StringBuilder("victim      rounds  acknowledged  lost  broken  restart ms (median, most)\n");
        for (Victim victim : Victim.values()) {
            text.append(line(
                    victim.name().toLowerCase(Locale.ROOT),
                    rounds.stream().filter(round -> round.victim() == victim).toList()));
        }
        return text.append(line("all", rounds)).toString();
    }

    private static String line(String name, List<Round> rounds) {
        List<Long> restarts =
                rounds.stream().map(Round::restartMilliseconds).sorted().toList();
        return String.format(
                Locale.ROOT,
                "%-11s %6d  %12d  %4d  %6d  %s%n",
                name,
                rounds.size(),
                rounds.stream().mapToInt(Round::acknowledged).sum(),
                rounds.stream().mapToInt(Round::lost).sum(),
                rounds.stream().filter(round -> !round.sound()).count(),
                restarts.isEmpty() ? "-" : restarts.get(restarts.size() / 2) + ", " + restarts.getLast());
    }
}
