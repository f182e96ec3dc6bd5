package org.charterworks.app.account.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.charterworks.app.account.OwnCalendars;
import org.charterworks.app.calendar.Selection;
import org.charterworks.app.web.calendar.CalendarTexts;
import org.charterworks.app.web.failure.NoSuchPage;
import org.charterworks.app.web.visit.AsOfReader;
import org.charterworks.app.web.visit.BadVisit;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A personal calendar at its secret address, for a program that knows nothing else: what the account may see on the
/// day it asks, whoever is logged in where it asks.
@Controller
class PersonalCalendar {
    private final OwnCalendars calendars;
    private final CalendarTexts texts;

    PersonalCalendar(OwnCalendars calendars, CalendarTexts texts) {
        this.calendars = calendars;
        this.texts = texts;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String secret, Visit visit, Words words, HttpServletRequest request) {
        OwnCalendars.Fetched fetched = calendars
                .fetch(secret, request.getRemoteAddr())
                .orElseThrow(() -> new NoSuchPage(request.getRequestURI()));
        if (!visit.isNow()) {
            throw new BadVisit(visit, List.of(new BadVisit.Fault(AsOfReader.AS_OF, visit.asOf(), List.of(""))));
        }
        Selection selection = Selection.of(fetched.selection()).orElseThrow();
        return ResponseEntity.ok()
                .contentType(CalendarTexts.TYPE)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(CalendarTexts.FILE)
                                .build()
                                .toString())
                .body(texts.of(fetched.account().viewer(), selection, visit, words));
    }
}
