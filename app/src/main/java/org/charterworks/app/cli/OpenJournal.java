package org.charterworks.app.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.compute.Edition;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.history.Moment;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.store.Database;
import org.charterworks.app.store.JournalStore;
import org.charterworks.register.access.Viewer;

/// The journal of the only programme of a database, open for a command; whoever opens it closes it.
final class OpenJournal implements AutoCloseable {

    private final Database database;
    private final JournalStore store;
    private final ProgrammeJournal journal;
    private final Surroundings surroundings;

    private OpenJournal(Database database, JournalStore store, String programme, Surroundings surroundings) {
        this.database = database;
        this.store = store;
        this.journal = new ProgrammeJournal(store, programme);
        this.surroundings = surroundings;
    }

    static OpenJournal of(DatabaseOptions options, Surroundings surroundings) {
        Database database = options.open(surroundings);
        try {
            JournalStore store = database.journal(surroundings.clock());
            List<String> programmes = store.programmes();
            if (programmes.size() != 1) {
                throw Stop.refused(
                        "the database holds " + (programmes.isEmpty() ? "no programme" : "several programmes"),
                        "import a folder first, or use a database that holds one programme");
            }
            OpenJournal open = new OpenJournal(database, store, programmes.getFirst(), surroundings);
            open.known();
            return open;
        } catch (RuntimeException refused) {
            database.close();
            throw refused;
        }
    }

    ProgrammeJournal journal() {
        return journal;
    }

    JournalStore store() {
        return store;
    }

    /// The programme as it stands.
    ProgrammeJournal.State.Known known() {
        return switch (journal.state()) {
            case ProgrammeJournal.State.Known known -> known;
            case ProgrammeJournal.State.NotUnderstood unknown ->
                throw Stop.refused(unknown.text(), "use the version of the program that wrote it, or a newer one");
        };
    }

    Past past(Viewer viewer) {
        return new Past(journal, viewer);
    }

    /// The programme as it stands with everything that is remembered of it, as a viewer may see it; good as long as
    /// the journal is open.
    Workspace workspace(Viewer viewer) {
        Past past = past(viewer);
        Edition edition = edition(past, now());
        return new Workspace(_ -> edition, _ -> past, viewer, surroundings.clock());
    }

    /// What was last recorded by now.
    Moment now() {
        return new Moment(surroundings.clock().instant(), journal.length());
    }

    /// The zone whose calendar counts for the instrument.
    ZoneId zone() {
        return edition(past(Viewer.ofEverything()), now())
                .programme()
                .register()
                .instrument()
                .signature()
                .timeZone();
    }

    /// A moment as somebody wrote it behind an option.
    Moment moment(String option, String text) {
        if (text.equals("now")) {
            return now();
        }
        Optional<Moment> moment = Moment.read(text, journal, zone());
        return moment.filter(found -> found.sequence() == journal.length()
                        ? !found.at().isAfter(endOfToday())
                        : found.sequence() >= 0)
                .orElseThrow(() -> Stop.refused(
                        option + " " + text + " is no moment of this journal, which has " + journal.length()
                                + " entries",
                        "give now, " + String.join(", ", Moment.EXPECTED)));
    }

    private Instant endOfToday() {
        String today =
                surroundings.clock().instant().atZone(zone()).toLocalDate().toString();
        return Moment.instant(today, zone()).orElseThrow();
    }

    /// The programme as it was believed to be at a moment.
    static Edition edition(Past past, Moment moment) {
        return switch (past.at(moment)) {
            case Past.Then.Known known -> known.edition();
            case Past.Then.BeforeTheFirst(var since) ->
                throw Stop.noAnswer(
                        "nothing had been recorded by " + moment.at(), "the first entry is of " + since, List.of());
            case Past.Then.NotReadable(String reason) ->
                throw Stop.refused(
                        "the programme of that moment cannot be read: " + reason,
                        "use the version of the program that wrote it");
        };
    }

    @Override
    public void close() {
        database.close();
    }
}
