package org.charterworks.app.web.calendar;

import java.util.List;
import org.charterworks.app.calendar.Selection;
import org.charterworks.app.web.visit.AsOfReader;
import org.charterworks.app.web.visit.BadVisit;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.access.Viewer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/// The calendar that anyone may subscribe to.
@Controller
class CalendarPages {
    private final CalendarTexts texts;

    CalendarPages(CalendarTexts texts) {
        this.texts = texts;
    }

    /// Of what anyone may see, whoever asks, and always of what is known now: a calendar program asks one address again
    /// and again.
    @GetMapping("/calendar.ics")
    ResponseEntity<byte[]> calendar(Visit visit, Words words) {
        if (!visit.isNow()) {
            throw new BadVisit(visit, List.of(new BadVisit.Fault(AsOfReader.AS_OF, visit.asOf(), List.of(""))));
        }
        return answer(texts.of(Viewer.anyone(), Selection.ALL, visit, words));
    }

    private static ResponseEntity<byte[]> answer(byte[] text) {
        return ResponseEntity.ok()
                .contentType(CalendarTexts.TYPE)
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(text) + "\"")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(CalendarTexts.FILE)
                                .build()
                                .toString())
                .body(text);
    }
}
