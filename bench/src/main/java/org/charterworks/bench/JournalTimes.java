package org.charterworks.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.Proposal;
import org.charterworks.app.history.Recorder;
import org.charterworks.app.store.Append;
import org.charterworks.app.store.Database;
import org.charterworks.app.store.DatabaseChoice;
import org.charterworks.app.store.JournalStore;
import org.charterworks.register.journal.Head;
import org.charterworks.register.journal.NewEntry;

/// Times a long journal of the first programme: writing it, folding it into memory, and records as they stood at
/// moments
/// drawn at random; seconds and milliseconds of the clock.
///
///     java -cp bench/target/benchmarks.jar org.charterworks.bench.JournalTimes [entries, 1000000] [folder of the
/// database]
///
/// A folder that holds such a journal already is only read.
public final class JournalTimes {
    private static final int BATCH = 5_000;
    private static final int VIEWS = 50;
    private static final double NANOSECONDS = 1e9;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Random random = new Random(20261126);
    private final JournalStore store;
    private final Read.Loaded programme;

    private JournalTimes(JournalStore store, Read.Loaded programme) {
        this.store = store;
        this.programme = programme;
    }

    public static void main(String[] arguments) throws IOException {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("journal-times");
        Read.Loaded programme = (Read.Loaded) ProgrammeFolder.read(FirstProgramme.FOLDER);
        Database.Opened opened = Database.open(DatabaseChoice.of(Optional.empty(), Map.of(), folder));
        if (!(opened instanceof Database.Opened.Ready(Database database))) {
            throw new IllegalStateException(opened.toString());
        }
        try (database) {
            new JournalTimes(database.journal(InstantSource.system()), programme).run(entries);
        }
    }

    private void run(int entries) {
        if (store.programmes().isEmpty()) {
            timed("written", () -> write(entries));
        }
        List<Double> folds = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ProgrammeJournal journal = ProgrammeJournal.of(store, programme.programme());
            long begun = System.nanoTime();
            journal.state();
            folds.add((System.nanoTime() - begun) / NANOSECONDS);
        }
        ProgrammeJournal journal = ProgrammeJournal.of(store, programme.programme());
        journal.state();
        out.println("entries " + journal.length());
        print("folded into memory, s", folds, 1);
        print("records as of a moment, ms", views(journal, false), 1000);
        print("sound programme as of a moment, ms", views(journal, true), 1000);
    }

    private List<Double> views(ProgrammeJournal journal, boolean read) {
        List<Double> views = new ArrayList<>();
        for (int i = 0; i < VIEWS; i++) {
            long sequence = programme.records().records().size()
                    + random.nextLong(
                            journal.length() - programme.records().records().size());
            long begun = System.nanoTime();
            var records = journal.recordsAfter(sequence);
            if (read && !(ProgrammeFolder.read(records) instanceof Read.Loaded)) {
                throw new IllegalStateException("not sound after entry " + sequence);
            }
            views.add((System.nanoTime() - begun) / NANOSECONDS);
        }
        return views;
    }

    private Head write(int entries) {
        ProgrammeJournal journal = ProgrammeJournal.of(store, programme.programme());
        new Recorder(journal)
                .record(new Proposal(
                        "import",
                        "first",
                        Head.ofEmpty(journal.programme()),
                        programme.records().records(),
                        List.of()));
        List<ProgrammeRecord> evidence = programme.records().records().stream()
                .filter(record -> record.json().contains("\"what\":\""))
                .toList();
        Head head = store.head(journal.programme());
        while (head.sequence() < entries) {
            List<NewEntry> batch = new ArrayList<>();
            for (long i = head.sequence(); i < Math.min(entries, head.sequence() + BATCH); i++) {
                batch.add(entry(evidence.get(random.nextInt(evidence.size())), i));
            }
            head = ((Append.Appended) store.append(journal.programme(), head, batch)).head();
        }
        return head;
    }

    /// A change of one record in the form that the journal keeps.
    private static NewEntry entry(ProgrammeRecord record, long i) {
        String json = record.json().replaceFirst("\"what\":\"", "\"what\":\"" + i + " ");
        return new NewEntry(
                "officer",
                "change " + i,
                "record-put",
                "{\"content\":" + json + ",\"file\":\"" + record.file() + "\",\"key\":\"" + record.key() + "\"}");
    }

    private <T> T timed(String what, Supplier<T> task) {
        long begun = System.nanoTime();
        T result = task.get();
        print(what + ", s", List.of((System.nanoTime() - begun) / NANOSECONDS), 1);
        return result;
    }

    private void print(String what, List<Double> seconds, double unit) {
        double[] sorted =
                seconds.stream().mapToDouble(each -> each * unit).sorted().toArray();
        out.printf(
                Locale.ROOT,
                "%-36s median %9.2f  least %9.2f  most %9.2f  of %d%n",
                what,
                sorted[sorted.length / 2],
                sorted[0],
                Arrays.stream(sorted).max().orElse(0),
                sorted.length);
    }
}
