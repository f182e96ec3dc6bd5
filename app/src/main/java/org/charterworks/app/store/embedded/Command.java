package org.charterworks.app.store.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A program to be run under an [Account], with a small fixed environment so that nobody's settings leak into the
/// server.
record Command(List<String> words) {

    Command {
        words = List.copyOf(words);
    }

    /// What a finished program left behind.
    record Outcome(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /// The program itself, or the one that changes the account, is not installed.
    static final class Missing extends IOException {
        private static final long serialVersionUID = 1;

        Missing(String program, IOException cause) {
            super(program + " is not installed", cause);
        }
    }

    static Command of(Account account, String... words) {
        List<String> all = new ArrayList<>(account.prefix());
        all.addAll(List.of(words));
        return new Command(all);
    }

    /// Runs to the end and collects what was printed.
    Outcome run() throws IOException {
        Process process = start(builder().redirectErrorStream(true));
        try {
            process.outputWriter().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + words.getFirst(), e);
        }
    }

    /// Starts a program that outlives this one; what it prints is appended to `log`.
    Process startDetached(Path log) throws IOException {
        File nothing = new File("/dev/null");
        return start(builder()
                .redirectErrorStream(true)
                .redirectInput(nothing)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
    }

    private ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(words);
        Map<String, String> environment = builder.environment();
        String path = environment.getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin");
        environment.clear();
        environment.putAll(Map.of("PATH", path, "LC_ALL", "C", "TZ", "UTC"));
        return builder;
    }

    private Process start(ProcessBuilder builder) throws IOException {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new Missing(words.getFirst(), e);
        }
    }
}
