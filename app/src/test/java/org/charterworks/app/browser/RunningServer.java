package org.charterworks.app.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.charterworks.app.Server;
import org.charterworks.app.store.DatabaseChoice;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The server as `charterworks serve` starts it, on the bundled programme and an empty database.
public final class RunningServer implements AutoCloseable {

    static final Path PROGRAMME = Path.of("..", "programmes", "azerbaijan-us-charter");

    private final ConfigurableApplicationContext context;
    private final Path securityLog = newSecurityLog();

    /// @param more classes with beans of their own, such as another clock
    public RunningServer(DatabaseChoice.Given database, Class<?>... more) {
        this(database, List.of(), more);
    }

    /// @param settings beyond the usual ones, such as `--charterworks.api.requests=5`
    RunningServer(DatabaseChoice.Given database, List<String> settings, Class<?>... more) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--charterworks.database.url=" + database.url(),
                "--charterworks.database.owner-url=" + database.ownerUrl(),
                "--charterworks.programme=" + PROGRAMME,
                "--charterworks.security-log=" + securityLog,
                "--charterworks.code-key=" + securityLog.resolveSibling("code.key")));
        all.addAll(settings);
        context = new SpringApplicationBuilder(Server.class).sources(more).run(all.toArray(String[]::new));
    }

    private static Path newSecurityLog() {
        try {
            return Files.createTempDirectory("charterworks").resolve("security.jsonl");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A part of the server.
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /// What the security log tells so far.
    String securityLog() {
        try {
            return Files.readString(securityLog);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where it answers, without a slash at the end.
    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
