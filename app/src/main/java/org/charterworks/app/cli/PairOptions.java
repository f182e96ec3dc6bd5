package org.charterworks.app.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// Two places between which a command answers besides, when both are named.
final class PairOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "PLACE",
            description = "Between this place and --to: id, name or UN/LOCODE; for energy also a grid.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "PLACE", description = "The other end.")
    private @Nullable String to;

    /// Both places as typed.
    record Pair(String from, String to) {}

    /// Empty when none is named.
    Optional<Pair> pair() {
        if (from == null && to == null) {
            return Optional.empty();
        }
        if (from == null || to == null) {
            throw new ParameterException(spec.commandLine(), "--from and --to go together");
        }
        return Optional.of(new Pair(from, to));
    }
}
