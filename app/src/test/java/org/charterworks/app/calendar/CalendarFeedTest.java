package org.charterworks.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.charterworks.app.calendar.FeedHistory.Change;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.register.Register;
import org.charterworks.register.RegisterContents;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.DeadlineRule;
import org.charterworks.register.group.MeetingRhythm;
import org.charterworks.register.instrument.CountingRule;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.instrument.Signature;
import org.charterworks.register.project.Basis;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneKind;
import org.charterworks.register.project.Project;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.SourceId;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant RECORDED = Instant.parse("2026-05-01T21:30:00Z");
    private static final Instrument PACT = Instrument.of(
            "PACT",
            "Pact, of two",
            new Signature(LocalDate.of(2026, 2, 10), "Baku", ZoneId.of("Asia/Baku"), List.of()),
            new CountingRule(false, "Calendar months."),
            List.of(),
            List.of(),
            List.of());

    private final CalendarFeed feed = new CalendarFeed(new PlainWords(), "https://pact.example");

    /// Worked by hand: signed on 10 February, three months later is 10 May; the day after it ends the entry; changed
    /// twice, last at half past nine in the evening UTC.
    @Test
    void aDueDateIsThisTextOctetByOctet() {
        Commitment list = Commitment.of(
                "C-1", "I.1", "Siyahı; razılaşdırmaq", Force.INTENT, new DeadlineRule.MonthsAfterSignature(3));
        FeedHistory history =
                new FeedHistory(Map.of("PACT/commitment/C-1/due", new Change(2, RECORDED)), new TreeMap<>());
        String text = feed.text(Register.of(RegisterContents.of(PACT).withCommitments(List.of(list))), history, TODAY);
        assertThat(text.lines().filter(line -> !line.startsWith("DESCRIPTION") && !line.startsWith(" ")))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Charterworks//Calendar of a programme//AZ",
                        "CALSCALE:GREGORIAN",
                        "NAME:Pact\\, of two",
                        "X-WR-CALNAME:Pact\\, of two",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
                        "X-PUBLISHED-TTL:PT12H",
                        "BEGIN:VEVENT",
                        "UID:PACT/commitment/C-1/due/1",
                        "DTSTAMP:20260501T213000Z",
                        "LAST-MODIFIED:20260501T213000Z",
                        "SEQUENCE:2",
                        "DTSTART;VALUE=DATE:20260510",
                        "DTEND;VALUE=DATE:20260511",
                        "SUMMARY:Siyahı\\; razılaşdırmaq",
                        "URL:https://pact.example/commitments/C-1",
                        "CATEGORIES:Owed",
                        "STATUS:CONFIRMED",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR");
        assertThat(text.split("\r\n", -1))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n"))
                .endsWith("END:VCALENDAR", "");
    }

    @Test
    void aRuleThatRepeatsStandsOnEachOfItsDaysUpToTheNextToCome() {
        MeetingRhythm rhythm = new MeetingRhythm(new ProvisionId("IV.3"), 6, "Meet twice a year.");
        Register register = Register.of(meeting(rhythm));
        assertThat(starts(register))
                .containsExactly("PACT/meeting-rhythm/IV.3/due/1 20260810", "PACT/meeting-rhythm/IV.3/due/2 20270210");
    }

    @Test
    void aMeetingDueIsLeftOutWhereACommitmentSaysTheSame() {
        MeetingRhythm rhythm = new MeetingRhythm(new ProvisionId("IV.3"), 12, "Meet once a year.");
        Commitment meet = Commitment.of("C-2", "IV.3", "Meet", Force.INTENT, rhythm.rule());
        Register register = Register.of(meeting(rhythm).withCommitments(List.of(meet)));
        assertThat(starts(register)).containsExactly("PACT/commitment/C-2/due/1 20270210");
    }

    @Test
    void aPeriodStandsOnItsLastDayAndAReachedMilestoneExpectsNothing() {
        Milestone open = Milestone.of("P-1/open", "Open", MilestoneKind.IN_SERVICE)
                .withBaseline(new Milestone.Baseline(PeriodDate.of("2026-Q2"), null, null))
                .withForecast(
                        new Milestone.Forecast(null, PeriodDate.of("2027"), null, null, Basis.ASSUMPTION, "", null));
        assertThat(starts(with(open)))
                .containsExactly(
                        "PACT/milestone/P-1/open/baseline 20260630", "PACT/milestone/P-1/open/forecast 20271231");
        Milestone reached = open.withActual(new Milestone.Actual(PeriodDate.of("2026-08-02"), new SourceId("s")));
        assertThat(starts(with(reached)))
                .containsExactly(
                        "PACT/milestone/P-1/open/baseline 20260630", "PACT/milestone/P-1/open/reached 20260802");
    }

    @Test
    void whatIsGoneTellsItsUidAndTheDayItWentByTheCalendarOfTheInstrument() {
        TreeMap<String, Change> gone = new TreeMap<>(Map.of("PACT/meeting/M-1/on", new Change(4, RECORDED)));
        String text = feed.text(Register.of(RegisterContents.of(PACT)), new FeedHistory(Map.of(), gone), TODAY);
        assertThat(text.lines().skip(8))
                .containsExactly(
                        "BEGIN:VEVENT",
                        "UID:PACT/meeting/M-1/on",
                        "DTSTAMP:20260501T213000Z",
                        "LAST-MODIFIED:20260501T213000Z",
                        "SEQUENCE:4",
                        "DTSTART;VALUE=DATE:20260502",
                        "DTEND;VALUE=DATE:20260503",
                        "SUMMARY:Ləğv edilib",
                        "STATUS:CANCELLED",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void anotherProgramReadsTheWholeOfTheBundledProgrammeAndFindsItValid() throws Exception {
        Read.Loaded bundled = (Read.Loaded) ProgrammeFolder.read(Path.of("..", "programmes", "azerbaijan-us-charter"));
        Register register = bundled.programme().register().visibleTo(Viewer.anyone());
        String text = feed.text(register, FeedHistory.none(), TODAY);
        Calendar read = new CalendarBuilder().build(new StringReader(text));
        read.validate(true);
        Map<String, String> days = new TreeMap<>();
        DatedItems.of(register)
                .forEach(item -> item.days(TODAY)
                        .forEach(day -> days.put(
                                day.uid(),
                                digits(day.first()) + " " + digits(day.last().plusDays(1)) + " "
                                        + new PlainWords().summary(item) + " "
                                        + new PlainWords().description(item, day))));
        Map<String, String> found = new TreeMap<>();
        read.getComponents(Component.VEVENT)
                .forEach(event -> found.put(
                        value(event, Property.UID),
                        value(event, Property.DTSTART) + " " + value(event, Property.DTEND) + " "
                                + value(event, Property.SUMMARY) + " " + value(event, Property.DESCRIPTION)));
        assertThat(found).hasSizeGreaterThan(100).isEqualTo(days);
        assertThat(read.getComponents(Component.VEVENT)).hasSameSizeAs(found.keySet());
    }

    private static Register with(Milestone milestone) {
        return Register.of(RegisterContents.of(PACT)
                .withProjects(List.of(
                        Project.of("P-1", "Bridge", "bridges", List.of()).withMilestones(List.of(milestone)))));
    }

    private static RegisterContents meeting(MeetingRhythm rhythm) {
        return new RegisterContents(
                PACT, List.of(), List.of(), List.of(), rhythm, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static List<String> starts(Register register) {
        return DatedItems.of(register).stream()
                .flatMap(item -> item.days(TODAY).stream())
                .map(day -> day.uid() + " " + digits(day.first()))
                .toList();
    }

    private static String digits(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private static String value(Component event, String name) {
        return event.getRequiredProperty(name).getValue();
    }
}
