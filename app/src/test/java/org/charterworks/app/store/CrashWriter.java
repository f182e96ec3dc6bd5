package org.charterworks.app.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.charterworks.app.store.embedded.ServerFolders;
import org.charterworks.register.journal.Head;
import org.charterworks.register.journal.NewEntry;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// A process with several threads that write to one journal until it is killed.
///
/// Prints `ack SEQUENCE HASH` after each change that was acknowledged, and `lost connection` when the database
/// failed,
/// after which it just tries again.
final class CrashWriter {

    static final String PROGRAMME = "crash-drill";
    private static final int THREADS = 4;
    private static final AtomicLong NUMBERS = new AtomicLong();

    private CrashWriter() {}

    public static void main(String[] args) {
        ServerFolders folders = new ServerFolders(Path.of(args[0]), Path.of(args[1]));
        Database database = EmbeddedPostgresExtension.open(new DatabaseChoice.Embedded(folders));
        JournalStore store = database.journal(InstantSource.system());
        for (int i = 0; i < THREADS; i++) {
            String name = "writer-" + i;
            Thread.ofPlatform().name(name).start(() -> writeForever(store, name));
        }
    }

    private static void writeForever(JournalStore store, String name) {
        while (true) {
            try {
                write(store, name);
            } catch (DataAccessException | TransactionException e) {
                say("lost connection");
            }
        }
    }

    private static void write(JournalStore store, String name) {
        Head head = store.head(PROGRAMME);
        while (true) {
            switch (store.append(PROGRAMME, head, changes(name))) {
                case Append.Appended appended -> {
                    head = appended.head();
                    say("ack " + head.sequence() + " " + head.hash());
                }
                case Append.Conflict conflict -> head = conflict.head();
                case Append.Repeated _ -> throw new IllegalStateException("nothing is sent with a key");
                case Append.UnknownHead unknown -> {
                    say("unknown head " + head.sequence());
                    head = unknown.head();
                }
            }
        }
    }

    /// One to three entries, so that a torn change would show.
    private static List<NewEntry> changes(String name) {
        long number = NUMBERS.incrementAndGet();
        return IntStream.rangeClosed(0, (int) (number % 3))
                .mapToObj(i -> new NewEntry(name, "drill", "note", "{\"part\":" + i + ",\"change\":" + number + "}"))
                .toList();
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
