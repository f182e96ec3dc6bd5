package org.charterworks.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks again whenever a journal may have grown, whoever wrote to it: this process or another one.
///
/// Every append notifies the database, which wakes the watch at once. It also looks by itself from time to
/// time, so that nothing stays unseen where a notification is lost, as behind a connection pool of its own
/// or after the database was away.
public final class JournalWatch implements AutoCloseable {

    static final String CHANNEL = "charterworks_journal";

    /// The longest time between two looks.
    public static final Duration AT_LEAST_EVERY = Duration.ofMillis(500);

    private static final Logger LOG = LoggerFactory.getLogger(JournalWatch.class);

    private final DataSource source;
    private final Runnable look;
    private final Thread thread;
    private volatile boolean closed;
    private boolean complained;

    /// Begins to watch.
    ///
    /// @param source connections of the database; one is kept
    /// @param look   called on one thread, each time before the next; may fail, and is then called again
    ///     later
    public JournalWatch(DataSource source, Runnable look) {
        this.source = source;
        this.look = look;
        this.thread = Thread.ofPlatform().daemon().name("journal-watch").start(this::watch);
    }

    private void watch() {
        while (!closed) {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("LISTEN " + CHANNEL);
                try {
                    PGConnection listening = connection.unwrap(PGConnection.class);
                    while (!closed) {
                        look.run();
                        complained = false;
                        listening.getNotifications(Math.toIntExact(AT_LEAST_EVERY.toMillis()));
                    }
                } finally {
                    statement.execute("UNLISTEN *");
                }
            } catch (SQLException | RuntimeException e) {
                complain(e);
                pause();
            }
        }
    }

    /// Once for each time the database is away, not twice a second.
    private void complain(Exception failure) {
        if (!closed && !complained) {
            complained = true;
            LOG.warn("The journal cannot be looked at; what was read last is shown until it can", failure);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AT_LEAST_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Stops watching and gives the connection back.
    @Override
    public void close() {
        closed = true;
        try {
            thread.join(AT_LEAST_EVERY.multipliedBy(4));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
