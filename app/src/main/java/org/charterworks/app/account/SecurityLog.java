package org.charterworks.app.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What happened around accounts, as JSON lines in a file: one object a line with `at`, `event`, `account`, `address`
/// and what belongs to the event. Apart from the journal, and made to be shipped to where such logs are kept.
///
/// A line that has been told is on disk. Passwords, codes, tokens and links never stand in it.
public final class SecurityLog {
    private static final Logger LOG = LoggerFactory.getLogger(SecurityLog.class);

    private final Path file;
    private final InstantSource clock;

    /// @param file made when there is something to tell, readable by its owner only
    public SecurityLog(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /// Where it is written.
    public Path file() {
        return file;
    }

    /// Tells that something happened.
    ///
    /// @param event   such as `log-in`, in the words of docs/operations.md
    /// @param account whose account it is about, empty when nobody's
    /// @param more    what belongs to it
    public synchronized void tell(String event, String account, Map<String, String> more) {
        ObjectNode line = JsonMapper.shared().createObjectNode();
        line.put("at", clock.instant().toString());
        line.put("event", event);
        line.put("account", account);
        more.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> line.put(each.getKey(), each.getValue()));
        try {
            write(line + "\n");
        } catch (IOException e) {
            LOG.error("The security log {} cannot be written: {}", file, line, e);
            throw new UncheckedIOException(e);
        }
    }

    private void write(String line) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (Files.notExists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(StandardCharsets.UTF_8.encode(line));
            channel.force(false);
        }
    }
}
