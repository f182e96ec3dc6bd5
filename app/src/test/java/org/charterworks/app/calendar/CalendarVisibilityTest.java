package org.charterworks.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.charterworks.register.Register;
import org.charterworks.register.access.Viewer;
import org.junit.jupiter.api.Test;

/// Registers made up by chance follow one another, and anyone reads the calendar after each.
class CalendarVisibilityTest {
    private static final int ROUNDS = 40;
    private static final int STATES = 8;
    private static final Pattern ID = Pattern.compile("(COMM|MEET|PROJ|BODY)-[0-9]{3}");
    private static final CalendarFeed FEED = new CalendarFeed(new PlainWords(), "");

    private int cancelled;
    private int moved;
    private int hidden;

    @Test
    void nothingRestrictedIsToldAndWhatWasShownIsNeverJustMissing() throws Exception {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            follow(seed);
        }
        assertThat(cancelled).as("cancelled entries in all rounds").isGreaterThan(20 * ROUNDS);
        assertThat(moved).as("entries that changed in all rounds").isGreaterThan(20 * ROUNDS);
        assertThat(hidden).as("things hidden in all rounds").isGreaterThan(10 * ROUNDS);
    }

    private void follow(long seed) throws Exception {
        Random random = new Random(seed);
        ShownDates shown = new ShownDates();
        Set<String> everOpen = new HashSet<>();
        Map<String, Entry> before = Map.of();
        for (int state = 0; state < STATES; state++) {
            RandomDates made = new RandomDates(random);
            Register full = made.register();
            Register seen = full.visibleTo(Viewer.anyone());
            everOpen.addAll(made.open());
            Instant at = Instant.parse("2026-03-01T08:00:00Z").plusSeconds(40L * 86_400 * state);
            shown.next(seen, at);
            String text = FEED.text(seen, shown.history(), LocalDate.ofInstant(at, ZoneOffset.UTC));
            String where = "seed " + seed + ", state " + state;
            tellsOnlyWhatIsOpen(text.replace("\r\n ", ""), made.open(), everOpen, where);
            before = follows(before, entries(text), where);
            hidden += full.projects().size() - seen.projects().size();
        }
    }

    /// Ids stand in the uid of an entry that is gone; everything else is of things that anyone may see now.
    private void tellsOnlyWhatIsOpen(String text, Set<String> open, Set<String> everOpen, String where) {
        for (String event : text.split("END:VEVENT", -1)) {
            boolean isGone = event.contains("STATUS:CANCELLED");
            Set<String> told =
                    ID.matcher(event).results().map(found -> found.group()).collect(Collectors.toSet());
            assertThat(isGone ? everOpen : open).as(where).containsAll(told);
            assertThat(isGone && event.contains("text of")).as(where).isFalse();
            cancelled += isGone ? 1 : 0;
        }
    }

    /// An entry of a calendar as another program reads it.
    private record Entry(long sequence, String stamp, String content) {}

    /// Every entry of the calendar before is still there, with a higher sequence if anything in it is different.
    private Map<String, Entry> follows(Map<String, Entry> before, Map<String, Entry> after, String where) {
        assertThat(after.keySet()).as(where).containsAll(before.keySet());
        before.forEach((uid, old) -> {
            Entry now = Objects.requireNonNull(after.get(uid));
            if (now.content().equals(old.content())) {
                assertThat(now.sequence()).as(where + " " + uid).isGreaterThanOrEqualTo(old.sequence());
            } else {
                assertThat(now.sequence()).as(where + " " + uid).isGreaterThan(old.sequence());
                assertThat(now.stamp()).as(where + " " + uid).isGreaterThan(old.stamp());
                moved++;
            }
        });
        return after;
    }

    private static Map<String, Entry> entries(String text) throws Exception {
        Map<String, Entry> entries = new TreeMap<>();
        for (Component event :
                new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT)) {
            String content = List.of(Property.DTSTART, Property.DTEND, Property.SUMMARY, Property.STATUS).stream()
                    .map(name -> value(event, name))
                    .collect(Collectors.joining(" "));
            Entry last = entries.put(
                    value(event, Property.UID),
                    new Entry(
                            Long.parseLong(value(event, Property.SEQUENCE)),
                            value(event, Property.LAST_MODIFIED),
                            content));
            assertThat(last).as("an earlier entry with the same uid").isNull();
        }
        return entries;
    }

    private static String value(Component event, String name) {
        return event.getRequiredProperty(name).getValue();
    }
}
