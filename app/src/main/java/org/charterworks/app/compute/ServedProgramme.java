package org.charterworks.app.compute;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.Proposal;
import org.charterworks.app.history.Recorder;
import org.charterworks.app.store.JournalStore;
import org.charterworks.register.access.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The programme that the server shows, folded from the journal. An empty database first takes in the
/// folder.
@Configuration(proxyBeanMethods = false)
class ServedProgramme {

    private static final String ACTOR = "charterworks serve";

    /// Which programme is served.
    ///
    /// @param folder   its folder; blank when there is none
    /// @param asked    whether somebody asked for this folder; else it is only taken in when the database
    ///     is empty
    record Settings(String folder, boolean asked) {}

    @Bean
    Settings settings(
            @Value("${charterworks.programme:}") String folder,
            @Value("${charterworks.programme-asked:false}") boolean asked) {
        return new Settings(folder, asked);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ProgrammeJournal programmeJournal(JournalStore store, Settings settings) {
        List<String> kept = store.programmes();
        if (kept.size() == 1 && !settings.asked()) {
            return new ProgrammeJournal(store, kept.getFirst());
        }
        if (settings.folder().isBlank()) {
            throw new ProgrammeRefused(
                    kept.isEmpty()
                            ? "the database holds no programme, and no folder is named"
                            : "the database holds more than one programme, and no folder says which: "
                                    + String.join(", ", kept),
                    List.of());
        }
        return switch (ProgrammeFolder.read(Path.of(settings.folder()))) {
            case Read.Refused refused -> throw new ProgrammeRefused(settings.folder(), refused.problems());
            case Read.Loaded loaded -> takenIn(store, loaded, settings);
        };
    }

    /// The journal of the programme in the folder, which is taken in when there is none yet.
    private static ProgrammeJournal takenIn(JournalStore store, Read.Loaded loaded, Settings settings) {
        ProgrammeJournal journal = ProgrammeJournal.of(store, loaded.programme());
        if (journal.state() instanceof ProgrammeJournal.State.Known known
                && known.head().isEmpty()) {
            String reason = "first start: took in the folder "
                    + Path.of(settings.folder()).getFileName();
            new Recorder(journal)
                    .record(Proposal.of(known.records().differenceTo(loaded.records()), known.head(), ACTOR, reason));
        }
        return journal;
    }

    /// The programme, following its journal.
    @Bean
    LiveProgramme liveProgramme(ProgrammeJournal journal, DataSource source) {
        return LiveProgramme.follow(journal, source);
    }

    @Bean
    Workspace workspace(LiveProgramme live, Clock clock) {
        return new Workspace(live::now, live::past, Viewer.anyone(), clock);
    }
}
