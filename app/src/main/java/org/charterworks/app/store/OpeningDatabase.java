package org.charterworks.app.store;

import java.util.concurrent.CompletableFuture;

/// A database that is being opened while the rest of the program starts.
///
/// Whoever takes it closes it; [#close] is for a program that stops before anybody took it.
public final class OpeningDatabase implements AutoCloseable {

    private final CompletableFuture<Database.Opened> opened;

    private OpeningDatabase(CompletableFuture<Database.Opened> opened) {
        this.opened = opened;
    }

    /// Begins to open it, on a thread of its own.
    public static OpeningDatabase begin(DatabaseChoice choice) {
        return new OpeningDatabase(CompletableFuture.supplyAsync(
                () -> Database.open(choice),
                task -> Thread.ofPlatform().name("open-database").start(task)));
    }

    /// What became of it, as soon as that is known.
    Database.Opened opened() {
        return opened.join();
    }

    /// Waits for it and closes it. Doing it after somebody closed the database is harmless.
    @Override
    public void close() {
        if (opened() instanceof Database.Opened.Ready(Database database)) {
            database.close();
        }
    }
}
