package org.charterworks.app.web.calendar;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.calendar.Announced;
import org.charterworks.app.calendar.CalendarFeed;
import org.charterworks.app.calendar.FeedHistory;
import org.charterworks.app.calendar.Selection;
import org.charterworks.app.compute.Edition;
import org.charterworks.app.compute.Past;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.access.Viewer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Writes the calendar of any viewer, of what is known now, and remembers what was announced to the viewers who asked
/// last.
@Component
public final class CalendarTexts {
    /// What a calendar is sent as.
    public static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    /// What browsers call the file.
    public static final String FILE = "charterworks.ics";

    /// Viewers whose announcements are kept for the next time they ask, beside those for anyone.
    private static final int MOST_KEPT = 16;

    private final Portal portal;
    private final Map<Viewer, Announced> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Viewer, Announced> eldest) {
            return size() > MOST_KEPT && !eldest.getKey().equals(Viewer.anyone());
        }
    };

    CalendarTexts(Portal portal) {
        this.portal = portal;
    }

    /// What was announced to a viewer so far, kept for the journal it was told by; empty without one.
    private Optional<Announced> announced(Viewer viewer) {
        Optional<ProgrammeJournal> journal = portal.workspace().past().map(Past::journal);
        synchronized (kept) {
            return journal.map(served -> kept.compute(
                    viewer, (_, known) -> known != null && known.isOf(served) ? known : new Announced(served, viewer)));
        }
    }

    /// The calendar of a viewer.
    public byte[] of(Viewer viewer, Selection selection, Visit visit, Words words) {
        Edition edition = portal.workspace().newest(viewer);
        Register register = edition.programme().register();
        FeedHistory history =
                announced(viewer).map(each -> each.upTo(edition.entry())).orElseGet(FeedHistory::none);
        String site =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return new CalendarFeed(new CalendarWords(register.instrument(), words), site, selection)
                .text(register, history, visit.today())
                .getBytes(StandardCharsets.UTF_8);
    }
}
