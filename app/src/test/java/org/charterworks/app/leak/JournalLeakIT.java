package org.charterworks.app.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordKeys;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.charterworks.register.access.Viewer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Walks every outlet of the past: what changed, histories, records, and every page and question as of earlier
/// moments, on journals written in the same steps.
@SpringBootTest(
        classes = Portals.OfTheStage.class,
        properties = {"charterworks.leak.past=true", "charterworks.api.requests=0"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class JournalLeakIT {

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Portals.Stage stage;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @ParameterizedTest
    @ValueSource(strings = {"public", "partners", "party:XS", "party:XS,person:ben"})
    void nobodyCanTellThatAnythingHiddenWasThere(String name) {
        Viewer viewer = Objects.requireNonNull(MadeUp.viewers().get(name));
        MadeUp made = new MadeUp(1);
        Walked walked = new Walked();
        walked.restricted(made.hidden(Viewer.anyone()));
        ProgrammeRecords bare = made.bare(viewer);
        try (Remembered whole = new Remembered(
                        POSTGRES.newDatabase(),
                        true,
                        made.wholeButOnePublic(List.of("commitment", "project", "body"), viewer),
                        made.whole());
                Remembered left = new Remembered(POSTGRES.newDatabase(), false, bare, bare)) {
            Twice twice = new Twice(whole.workspace(), left.workspace());
            new Walk(
                            name,
                            address -> stage.ask(mvc, twice.whole(), whole::past, viewer, address),
                            address -> stage.ask(mvc, twice.bare(), left::past, viewer, address),
                            mark -> made.hidesMark(mark, viewer) || mark.equals("XQ9000") || mark.equals("XQ9002"),
                            walked)
                    .from(addresses(made, viewer));
        }
        System.out.println(walked.figures("leak test, the past for " + name));
        assertThat(walked.leaks()).isEmpty();
        assertThat(walked.outlets())
                .contains("/changes?from&to", "/api/v1/history?record", "/api/v1/records?file&limit", "/open-data/{}");
        assertThat(walked.marksShown()).isGreaterThan(1000);
    }

    private List<String> addresses(MadeUp made, Viewer viewer) {
        List<String> found = new ArrayList<>();
        Addresses addresses = Addresses.of(made, id -> made.hides(id, viewer));
        for (String moment : Remembered.MOMENTS) {
            addresses.of(mapping).stream()
                    .filter(_ -> Remembered.OF_PAGES.contains(moment))
                    .filter(address -> !address.contains("=") && !address.contains("NO-SUCH"))
                    .forEach(address -> found.add(address + "?as-of=" + moment));
            found.add("/changes?format=csv&from=" + moment);
            Remembered.MOMENTS.forEach(later -> {
                found.add("/changes?from=" + moment + "&to=" + later);
                found.add("/api/v1/changes?from=" + moment + "&to=" + later);
            });
            RecordKeys.files()
                    .forEach(file -> found.add("/api/v1/records?limit=500&file=" + file + "&as-of=" + moment));
            found.add("/calendar.ics?as-of=" + moment);
            found.add("/api/v1/brief?as-of=" + moment);
            found.add("/api/v1/search?word=words&as-of=" + moment);
        }
        RecordKeys.files().forEach(file -> found.add("/api/v1/records?limit=500&file=" + file));
        made.ids()
                .forEach((kind, ids) -> ids.forEach(id -> {
                    found.add("/history/" + kind + "/" + id);
                    found.add("/api/v1/history?record=" + kind + ":" + id);
                }));
        List.of("NOBODYS-XQ9000", "GONE-XQ9001", "GONE-XQ9002", "NO-SUCH")
                .forEach(id -> found.add("/history/evidence/" + id));
        found.add("/calendar.ics");
        found.add("/calendar/" + Portals.SECRET + ".ics");
        List.of("guess", "pact").forEach(id -> found.add("/history/source/" + id));
        return found;
    }
}
