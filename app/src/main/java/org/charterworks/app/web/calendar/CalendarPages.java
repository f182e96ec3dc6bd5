package org.charterworks.app.web.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.calendar.Announced;
import org.charterworks.app.calendar.CalendarFeed;
import org.charterworks.app.calendar.FeedHistory;
import org.charterworks.app.compute.Edition;
import org.charterworks.app.compute.Past;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.AsOfReader;
import org.charterworks.app.web.visit.BadVisit;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The calendar that anyone may subscribe to.
@Controller
class CalendarPages {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Portal portal;
    private @Nullable Announced announced;

    CalendarPages(Portal portal) {
        this.portal = portal;
    }

    /// What was announced so far, kept for the journal it was told by; empty without one.
    private synchronized Optional<Announced> announced() {
        Optional<ProgrammeJournal> journal = portal.workspace().past().map(Past::journal);
        Announced known = announced;
        if (journal.isPresent() && (known == null || !known.isOf(journal.get()))) {
            announced = new Announced(journal.get(), Viewer.anyone());
        }
        return journal.isPresent() ? Optional.ofNullable(announced) : Optional.empty();
    }

    /// Of what anyone may see, whoever asks, and always of what is known now: a calendar program asks one address again
    /// and again.
    @GetMapping("/calendar.ics")
    ResponseEntity<byte[]> calendar(Visit visit, Words words) {
        if (!visit.isNow()) {
            throw new BadVisit(visit, List.of(new BadVisit.Fault(AsOfReader.AS_OF, visit.asOf(), List.of(""))));
        }
        Edition edition = portal.workspace().newest(Viewer.anyone());
        Register register = edition.programme().register();
        FeedHistory history =
                announced().map(each -> each.upTo(edition.entry())).orElseGet(FeedHistory::none);
        String site =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        String text = new CalendarFeed(new CalendarWords(register.instrument(), words), site)
                .text(register, history, visit.today());
        return answer(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> answer(byte[] text) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(text) + "\"")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("charterworks.ics")
                                .build()
                                .toString())
                .body(text);
    }
}
