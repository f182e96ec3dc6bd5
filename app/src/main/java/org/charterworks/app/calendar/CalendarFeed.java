package org.charterworks.app.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.charterworks.register.Register;
import org.charterworks.register.instrument.Instrument;

/// Writes the dates of a register as one iCalendar text (RFC 5545).
///
/// Whoever subscribes sees an entry move instead of a second one appear: the uid names the date and stays, SEQUENCE
/// counts the changes, DTSTAMP is the change that came last. An entry that is gone stays as a cancelled one that tells
/// nothing but its uid and the day on which it went, whether it was taken out or may not be seen any more. Nothing
/// comes from the clock but the day up to which a rule that repeats is followed.
public final class CalendarFeed {
    private static final String PRODUCT = "-//Charterworks//Calendar of a programme//";
    private static final String ASK_AGAIN_AFTER = "PT12H";

    private final FeedWords words;
    private final String site;
    private final Selection selection;

    /// A calendar of everything dated.
    ///
    /// @param site the address of the portal without a slash at the end; empty for a calendar without addresses
    public CalendarFeed(FeedWords words, String site) {
        this(words, site, Selection.ALL);
    }

    /// A calendar of some of it.
    public CalendarFeed(FeedWords words, String site, Selection selection) {
        this.words = words;
        this.site = site;
        this.selection = selection;
    }

    /// The calendar of a viewer.
    ///
    /// @param register what the viewer may see, and nothing else
    /// @param history  what the viewer's calendar showed before
    public String text(Register register, FeedHistory history, LocalDate today) {
        Instrument instrument = register.instrument();
        ContentLines lines = new ContentLines();
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", PRODUCT + words.language().toUpperCase(Locale.ROOT));
        lines.add("CALSCALE", "GREGORIAN");
        lines.text("NAME", instrument.shortTitle());
        lines.text("X-WR-CALNAME", instrument.shortTitle());
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", ASK_AGAIN_AFTER);
        lines.add("X-PUBLISHED-TTL", ASK_AGAIN_AFTER);
        Set<String> standing = new HashSet<>();
        for (Entry entry : entries(register, today)) {
            standing.add(entry.day().uid());
            write(entry, history, instrument, lines);
        }
        ZoneId zone = instrument.signature().timeZone();
        history.gone().forEach((uid, change) -> {
            if (!standing.contains(uid) && selection.holds(instrument, uid)) {
                cancelled(uid, change, zone, lines);
            }
        });
        lines.add("END", "VCALENDAR");
        return lines.toString();
    }

    private record Entry(DatedItem item, DatedItem.Day day) {}

    private List<Entry> entries(Register register, LocalDate today) {
        return DatedItems.of(register).stream()
                .filter(item -> selection.holds(register.instrument(), item.key()))
                .flatMap(item -> item.days(today).stream().map(day -> new Entry(item, day)))
                .sorted(Comparator.comparing((Entry entry) -> entry.day().first())
                        .thenComparing(entry -> entry.day().uid()))
                .toList();
    }

    private void write(Entry entry, FeedHistory history, Instrument instrument, ContentLines lines) {
        DatedItem item = entry.item();
        DatedItem.Day day = entry.day();
        Optional<FeedHistory.Change> change = history.lastOf(item);
        lines.add("BEGIN", "VEVENT");
        lines.text("UID", day.uid());
        lines.moment("DTSTAMP", change.map(FeedHistory.Change::at).orElseGet(() -> signed(instrument)));
        change.ifPresent(last -> lines.moment("LAST-MODIFIED", last.at()));
        lines.add(
                "SEQUENCE", Long.toString(change.map(FeedHistory.Change::count).orElse(0L)));
        days(day.first(), day.last(), lines);
        lines.text("SUMMARY", words.summary(item));
        lines.text("DESCRIPTION", words.description(item, day));
        if (!site.isEmpty()) {
            lines.add("URL", site + item.path());
        }
        lines.text("CATEGORIES", words.category(item));
        lines.add("STATUS", isCertain(item) ? "CONFIRMED" : "TENTATIVE");
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("END", "VEVENT");
    }

    /// The format wants a day for an entry that is gone too; the day it went tells nothing of what it was.
    private void cancelled(String uid, FeedHistory.Change change, ZoneId zone, ContentLines lines) {
        LocalDate day = change.at().atZone(zone).toLocalDate();
        lines.add("BEGIN", "VEVENT");
        lines.text("UID", uid);
        lines.moment("DTSTAMP", change.at());
        lines.moment("LAST-MODIFIED", change.at());
        lines.add("SEQUENCE", Long.toString(change.count()));
        days(day, day, lines);
        lines.text("SUMMARY", words.cancelled());
        lines.add("STATUS", "CANCELLED");
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("END", "VEVENT");
    }

    /// The last day of the format is the one after.
    private static void days(LocalDate first, LocalDate last, ContentLines lines) {
        lines.day("DTSTART", first);
        lines.day("DTEND", last.plusDays(1));
    }

    /// Stands in where nobody kept when a date was recorded: none can be older.
    private static Instant signed(Instrument instrument) {
        return instrument
                .signature()
                .on()
                .atStartOfDay(instrument.signature().timeZone())
                .toInstant();
    }

    private static boolean isCertain(DatedItem item) {
        return switch (item) {
            case DatedItem.Owed _, DatedItem.MeetingDue _ -> true;
            case DatedItem.Met met -> met.held();
            case DatedItem.Reaching reaching -> reaching.sort() != DatedItem.Sort.FORECAST;
        };
    }
}
