package org.charterworks.app.cli;

import java.util.Optional;
import org.charterworks.app.store.Database;
import org.charterworks.app.store.DatabaseChoice;
import org.charterworks.app.store.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which database holds the journal.
final class DatabaseOptions {

    @Option(
            names = "--database",
            paramLabel = "URL",
            description =
                    "A PostgreSQL server, such as jdbc:postgresql://host/name?user=…; without it the built-in one.")
    private @Nullable String url;

    /// The address given, if one was.
    Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /// Where it is.
    DatabaseChoice choice(Surroundings surroundings) {
        return DatabaseChoice.of(url(), surroundings.environment(), surroundings.home());
    }

    /// The database, open; whoever asks closes it.
    Database open(Surroundings surroundings) {
        return switch (Database.open(choice(surroundings))) {
            case Database.Opened.Ready(Database database) -> database;
            case Database.Opened.Refused(Refusal refusal) ->
                throw Stop.refused(refusal.where() + ": " + refusal.what(), refusal.advice());
        };
    }
}
