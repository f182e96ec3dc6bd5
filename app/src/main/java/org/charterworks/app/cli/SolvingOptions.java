package org.charterworks.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a long computation on a road network runs and where its whole answer goes.
final class SolvingOptions {

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "Threads; the answer is the same for any number (default: ${DEFAULT-VALUE}).")
    private int threads = 1;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the whole answer as CSV, link by link.")
    private @Nullable Path out;

    int threads() {
        return threads;
    }

    Optional<Path> out() {
        return Optional.ofNullable(out);
    }
}
