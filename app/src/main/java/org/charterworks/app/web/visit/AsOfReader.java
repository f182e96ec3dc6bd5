package org.charterworks.app.web.visit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.compute.Edition;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.history.Moment;

/// Reads the moment whose knowledge a request asks for: `as-of`, a day or an instant.
public final class AsOfReader {
    /// The parameter.
    public static final String AS_OF = "as-of";

    private final Workspace workspace;

    public AsOfReader(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What a request asks for.
    public sealed interface Asked {

        /// What is known now.
        record Now() implements Asked {}

        /// What was known then.
        ///
        /// @param text as the address writes it
        record Then(String text, Moment moment, Edition edition) implements Asked {}

        /// Nobody knows what.
        record Unreadable(String seen, List<String> expected) implements Asked {
            public Unreadable {
                expected = List.copyOf(expected);
            }
        }
    }

    /// The moment a request asks for. A moment to come is read as unreadable: nobody knows what will be
    /// known.
    public Asked read(HttpServletRequest request) {
        String text = request.getParameter(AS_OF);
        if (text == null || text.isBlank()) {
            return new Asked.Now();
        }
        Optional<Past> past = workspace.past();
        return past.isEmpty() ? new Asked.Unreadable(text, List.of("")) : read(text.strip(), past.get());
    }

    private Asked read(String text, Past past) {
        ZoneId zone = workspace.programme().register().instrument().signature().timeZone();
        Instant now = workspace.clock().instant();
        String today = now.atZone(zone).toLocalDate().toString();
        Optional<Moment> moment = past.moment(text, zone);
        boolean toCome = moment.filter(found -> found.at().isAfter(now)).isPresent() && !text.equals(today);
        if (moment.isEmpty() || toCome) {
            return new Asked.Unreadable(text, List.of(today));
        }
        return switch (past.at(moment.get())) {
            case Past.Then.Known(Edition edition, Moment found) -> new Asked.Then(text, found, edition);
            case Past.Then.BeforeTheFirst(Instant since) ->
                new Asked.Unreadable(
                        text, List.of(since.atZone(zone).toLocalDate().toString()));
            case Past.Then.NotReadable _ -> new Asked.Unreadable(text, List.of(today));
        };
    }
}
