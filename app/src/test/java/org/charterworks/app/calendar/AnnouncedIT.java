package org.charterworks.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.Proposal;
import org.charterworks.app.history.Recorder;
import org.charterworks.app.history.Written;
import org.charterworks.app.store.Database;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.charterworks.register.Register;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.project.Milestone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The calendar of the bundled programme while its journal grows.
class AnnouncedIT {

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private static final Read.Loaded BUNDLED =
            (Read.Loaded) ProgrammeFolder.read(Path.of("..", "programmes", "azerbaijan-us-charter"));
    private static final CalendarFeed FEED = new CalendarFeed(new PlainWords(), "");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String FIRST = "20260501T080000Z";
    private static final String LATER = "20260601T080000Z";

    /// A meeting of which nothing else speaks.
    private static final ProgrammeRecord SINGLE = new ProgrammeRecord(
            "bodies.yaml",
            "meetings/M-SINGLE",
            "{\"held\":true,\"id\":\"M-SINGLE\",\"on\":\"2026-03-04\",\"title\":\"Single\"}");

    private Instant now = Instant.parse("2026-05-01T08:00:00Z");
    private final Database database = EmbeddedPostgresExtension.open(POSTGRES.newDatabase());
    private final ProgrammeJournal journal = ProgrammeJournal.of(database.journal(() -> now), BUNDLED.programme());
    private final Announced anyone = new Announced(journal, Viewer.anyone());

    @BeforeEach
    void takeIn() {
        List<ProgrammeRecord> all = new ArrayList<>(BUNDLED.records().records());
        all.add(SINGLE);
        write(all, List.of());
        now = Instant.parse("2026-06-01T08:00:00Z");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everythingTakenInStandsAsRecordedOnce() {
        assertThat(events(Viewer.anyone(), anyone)).hasSizeGreaterThan(100).allSatisfy(event -> {
            assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
            assertThat(value(event, Property.DTSTAMP)).isEqualTo(FIRST);
            assertThat(value(event, Property.STATUS)).isNotEqualTo("CANCELLED");
        });
    }

    @Test
    void aForecastThatMovesKeepsItsUidAndCountsUpAndNothingElseDoes() {
        Milestone milestone = milestone();
        String uid = "AZ-US-CSP-2026/milestone/" + milestone.id() + "/forecast";
        ProgrammeRecord project = project(milestone);
        write(List.of(moved(project, milestone, "2039-07-15")), List.of());
        now = now.plusSeconds(3600);
        write(List.of(moved(project, milestone, "2040-08-16")), List.of());

        Component event = event(uid);
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20400816");
        assertThat(value(event, Property.DTEND)).isEqualTo("20400817");
        assertThat(value(event, Property.LAST_MODIFIED)).isEqualTo("20260601T090000Z");
        assertThat(events(Viewer.anyone(), anyone).stream()
                        .filter(each -> !value(each, Property.SEQUENCE).equals("0")))
                .singleElement()
                .isEqualTo(event);
    }

    @Test
    void whatIsTakenOutAndWhatIsRestrictedAreCancelledAlikeAndTellNothing() {
        write(List.of(restricted(record("meetings/M-SWG-2"))), List.of(SINGLE));
        for (String id : List.of("M-SWG-2", "M-SINGLE")) {
            Component event = event("AZ-US-CSP-2026/meeting/" + id + "/on");
            assertThat(event.toString().replace(id, "ID").lines())
                    .containsExactly(
                            "BEGIN:VEVENT",
                            "UID:AZ-US-CSP-2026/meeting/ID/on",
                            "DTSTAMP:" + LATER,
                            "LAST-MODIFIED:" + LATER,
                            "SEQUENCE:1",
                            "DTSTART;VALUE=DATE:20260601",
                            "DTEND;VALUE=DATE:20260602",
                            "SUMMARY:Ləğv edilib",
                            "STATUS:CANCELLED",
                            "TRANSP:TRANSPARENT",
                            "END:VEVENT");
        }
    }

    @Test
    void whatIsRestrictedStaysForWhoeverMaySeeItAndComesBackForAllUnderItsUid() {
        ProgrammeRecord meeting = record("meetings/M-SWG-2");
        write(List.of(restricted(meeting)), List.of());
        String uid = "AZ-US-CSP-2026/meeting/M-SWG-2/on";
        Announced partners = new Announced(journal, Viewer.ofEverything());
        assertThat(events(Viewer.ofEverything(), partners))
                .filteredOn(event -> value(event, Property.UID).equals(uid))
                .singleElement()
                .satisfies(event -> assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED"))
                .satisfies(event -> assertThat(value(event, Property.SEQUENCE)).isEqualTo("0"));
        assertThat(value(event(uid), Property.STATUS)).isEqualTo("CANCELLED");

        write(List.of(meeting), List.of());
        assertThat(value(event(uid), Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event(uid), Property.SEQUENCE)).isEqualTo("2");
    }

    @Test
    void aDeadlineThatIsNoLongerCountedIsCancelledAndItsCommitmentStays() {
        ProgrammeRecord commitment = record("commitments/C-IV.2");
        write(
                List.of(edited(
                        commitment,
                        content -> content.withObject("/deadline").removeAll().put("rule", "none"))),
                List.of());
        assertThat(value(event("AZ-US-CSP-2026/commitment/C-IV.2/due/1"), Property.STATUS))
                .isEqualTo("CANCELLED");
    }

    @Test
    void aServerThatStartsAnewTellsTheSame() {
        Milestone milestone = milestone();
        FeedHistory before = anyone.upTo(journal.length());
        write(List.of(moved(project(milestone), milestone, "2039-07-15")), List.of());
        FeedHistory followed = anyone.upTo(journal.length());
        assertThat(followed)
                .isEqualTo(new Announced(journal, Viewer.anyone()).upTo(journal.length()))
                .isNotEqualTo(before);
    }

    private List<Component> events(Viewer viewer, Announced announced) {
        Register register =
                ProgrammeFolder.register(known().records()).orElseThrow().visibleTo(viewer);
        String text = FEED.text(register, announced.upTo(journal.length()), TODAY);
        try {
            return List.copyOf(
                    new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT));
        } catch (Exception unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    private Component event(String uid) {
        return events(Viewer.anyone(), anyone).stream()
                .filter(event -> value(event, Property.UID).equals(uid))
                .findFirst()
                .orElseThrow();
    }

    private static String value(Component event, String name) {
        return event.getRequiredProperty(name).getValue();
    }

    /// Some milestone that anyone may see, with a forecast of a day and not reached.
    private static Milestone milestone() {
        return BUNDLED.programme().register().visibleTo(Viewer.anyone()).projects().stream()
                .flatMap(project -> project.milestones().stream())
                .filter(each -> each.actual() == null && each.forecast() != null)
                .filter(each -> each.id().value().startsWith("PRJ-KARS-DILUCU/"))
                .findFirst()
                .orElseThrow();
    }

    private ProgrammeRecord project(Milestone milestone) {
        return record("projects/" + milestone.id().project());
    }

    private static ProgrammeRecord moved(ProgrammeRecord project, Milestone milestone, String day) {
        return edited(project, content -> {
            for (JsonNode each : content.path("milestones")) {
                if (each.path("id").asString("").equals(milestone.id().value())) {
                    ((ObjectNode) each.path("forecast"))
                            .put("earliest", day)
                            .put("expected", day)
                            .put("latest", day)
                            .put("reason_code", "construction")
                            .put("reason", "not before " + day);
                }
            }
        });
    }

    private static ProgrammeRecord restricted(ProgrammeRecord record) {
        return edited(record, content -> content.put("visibility", "partners"));
    }

    private static ProgrammeRecord edited(ProgrammeRecord record, Consumer<ObjectNode> edit) {
        ObjectNode content = (ObjectNode) JsonMapper.shared().readTree(record.json());
        edit.accept(content);
        return new ProgrammeRecord(record.file(), record.key(), content.toString());
    }

    private ProgrammeRecord record(String key) {
        return known().records().records().stream()
                .filter(record -> record.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private ProgrammeJournal.State.Known known() {
        return (ProgrammeJournal.State.Known) journal.state();
    }

    private void write(List<ProgrammeRecord> put, List<ProgrammeRecord> removed) {
        Proposal proposal = new Proposal("officer", "told so", known().head(), put, removed);
        assertThat(new Recorder(journal).record(proposal)).isInstanceOf(Written.Recorded.class);
    }
}
