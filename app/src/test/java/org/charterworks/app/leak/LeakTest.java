package org.charterworks.app.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.register.access.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Walks every outlet of the portal and its API for every sort of viewer.
@SpringBootTest(classes = Portals.OfTheStage.class, properties = "charterworks.api.requests=0")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class LeakTest {
    /// More of them: `-Dcharterworks.leak.seeds=50`.
    private static final int SEEDS = Integer.getInteger("charterworks.leak.seeds", 2);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Portals.Stage stage;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void nobodyCanTellThatAnythingHiddenIsThere() {
        Walked walked = new Walked();
        for (long seed = 1; seed <= SEEDS; seed++) {
            MadeUp made = new MadeUp(seed);
            walked.restricted(made.hidden(Viewer.anyone()));
            List<String> names = List.copyOf(MadeUp.viewers().keySet());
            long turn = seed % 2;
            names.parallelStream()
                    .filter(name -> names.indexOf(name) % 2 == turn)
                    .forEach(name -> everything(made, name, walked));
        }
        System.out.println(walked.figures("leak test, pages and JSON over HTTP"));
        assertThat(walked.leaks()).isEmpty();
        assertThat(walked.viewers()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(walked.outlets())
                .contains(
                        "/", "/search?q", "/flows?format=csv", "/projects/{}", "/api/v1/search?word", "/api/v1/brief");
        assertThat(walked.marksShown()).as("what viewers may see is there").isGreaterThan(1000);
    }

    @Test
    void anAddressThatCountsWhatIsHiddenIsFound() {
        MadeUp made = new MadeUp(1);
        Walked walked = new Walked();
        stage.plantALeak(true);
        try {
            pages(made, made.whole(), walked);
        } finally {
            stage.plantALeak(false);
        }
        assertThat(walked.leaks()).singleElement().satisfies(leak -> {
            assertThat(leak.viewer()).isEqualTo("public");
            assertThat(leak.outlet()).isEqualTo("/planted");
            assertThat(leak.difference()).startsWith("\"projects: 5\" and not \"projects: ");
        });
    }

    @ParameterizedTest
    @CsvSource({"body, /bodies", "meeting, /meetings", "commitment, /commitments", "project, /projects"})
    void aRestrictionThatIsForgottenIsFound(String kind, String page) {
        MadeUp made = new MadeUp(1);
        Walked walked = new Walked();
        pages(made, made.wholeButOnePublic(List.of(kind), Viewer.anyone()), walked);
        assertThat(walked.leaks())
                .extracting(Leak::viewer, Leak::outlet)
                .contains(tuple("public", page))
                .doesNotContain(tuple("public", "/methods"));
    }

    /// Every page that needs no id, for anyone.
    private void pages(MadeUp made, ProgrammeRecords whole, Walked walked) {
        List<String> begin = Addresses.of(made, _ -> false).of(mapping).stream()
                .filter(address -> !address.contains("XQ") && !address.contains("NO-SUCH"))
                .toList();
        Twice twice = new Twice(Twice.of(whole), Twice.of(made.bare(Viewer.anyone())));
        begin.forEach(address -> walk(made, "public", twice, walked).ask(address));
    }

    private void everything(MadeUp made, String name, Walked walked) {
        Viewer viewer = viewer(name);
        Addresses addresses = Addresses.of(made, id -> made.hides(id, viewer));
        List<String> begin = new ArrayList<>(addresses.of(mapping));
        begin.addAll(addresses.ofQuestions());
        begin.addAll(addresses.searches());
        walk(made, name, Twice.of(made, viewer), walked).from(begin);
    }

    private Walk walk(MadeUp made, String name, Twice twice, Walked walked) {
        Viewer viewer = viewer(name);
        return new Walk(
                name,
                address -> stage.ask(mvc, twice.whole(), viewer, address),
                address -> stage.ask(mvc, twice.bare(), viewer, address),
                mark -> made.hidesMark(mark, viewer),
                walked);
    }

    private static Viewer viewer(String name) {
        return Objects.requireNonNull(MadeUp.viewers().get(name));
    }
}
