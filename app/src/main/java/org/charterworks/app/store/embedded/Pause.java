package org.charterworks.app.store.embedded;

import java.io.InterruptedIOException;

/// The rhythm in which a process that cannot be waited for is looked at.
final class Pause {

    private static final long MILLISECONDS = 5;

    private Pause() {}

    static void briefly() throws InterruptedIOException {
        try {
            Thread.sleep(MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the database server");
        }
    }
}
