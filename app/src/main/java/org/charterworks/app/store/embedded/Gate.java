package org.charterworks.app.store.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// Lets one at a time start, join or leave a server, and keeps count of who uses it.
///
/// Both are file locks, which the system takes back when a process dies in whatever way: nothing has to be
/// cleaned up.
/// A process holds one shared lock however often it opens the same home.
final class Gate implements AutoCloseable {

    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();
    private static final Map<Path, Presence> PRESENT = new HashMap<>();

    private final ServerFolders folders;
    private final FileChannel channel;

    /// This process among the users of one server.
    private record Presence(FileChannel channel, FileLock lock, int count) {}

    private Gate(ServerFolders folders, FileChannel channel) {
        this.folders = folders;
        this.channel = channel;
    }

    /// Waits until nobody else is at the gate.
    static Gate enter(ServerFolders folders) throws IOException {
        ONE_AT_A_TIME.lock();
        try {
            FileChannel channel = open(folders.gate());
            channel.lock();
            return new Gate(folders, channel);
        } catch (IOException e) {
            ONE_AT_A_TIME.unlock();
            throw e;
        }
    }

    /// Counts this process, once more, among the users of the server.
    void join() throws IOException {
        Presence present = PRESENT.get(folders.users());
        if (present == null) {
            FileChannel users = open(folders.users());
            present = new Presence(users, users.lock(0, Long.MAX_VALUE, true), 0);
        }
        PRESENT.put(folders.users(), new Presence(present.channel(), present.lock(), present.count() + 1));
    }

    /// Takes back one [#join].
    ///
    /// @return true if nobody uses the server any more, here or in another process
    boolean leave() throws IOException {
        Presence present = PRESENT.remove(folders.users());
        if (present == null) {
            throw new IllegalStateException("left more often than joined: " + folders.users());
        }
        if (present.count() > 1) {
            PRESENT.put(folders.users(), new Presence(present.channel(), present.lock(), present.count() - 1));
            return false;
        }
        try (FileChannel users = present.channel()) {
            present.lock().release();
            try (FileLock alone = users.tryLock()) {
                return alone != null;
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
    }
}
