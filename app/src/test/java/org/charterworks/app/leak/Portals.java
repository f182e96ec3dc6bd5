package org.charterworks.app.leak;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.charterworks.app.account.Account;
import org.charterworks.app.account.Accounts;
import org.charterworks.app.account.OwnCalendars;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.store.RequestKeys;
import org.charterworks.app.web.WebConfiguration;
import org.charterworks.app.web.WithoutDatabase;
import org.charterworks.app.web.visit.WhoAsks;
import org.charterworks.register.access.Viewer;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// One portal with its JSON over HTTP, on a day that does not move, which shows whatever programme a test puts into it
/// to whichever viewer the test lets ask.
final class Portals {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

    /// When something was answered and how long a cookie lasts from then on.
    private static final Pattern TIME = Pattern.compile("Expires=[^;]*|\"timestamp\":\"[^\"]*\"");

    /// Of the personal calendar of whoever asks.
    static final String SECRET = "secret";

    private Portals() {}

    private static List<String> timeless(List<String> values) {
        return values.stream().map(value -> TIME.matcher(value).replaceAll("")).toList();
    }

    /// What is shown to whom, for each thread.
    static final class Stage {
        private final Workspace first;
        private static final ThreadLocal<Scene> SCENES = new ThreadLocal<>();

        /// Whether an address tells how many projects there are, hidden ones too.
        private volatile boolean planted;

        /// What one thread is shown.
        private record Scene(Workspace programme, Function<Viewer, Past> past, Viewer viewer) {}

        Stage(Workspace first) {
            this.first = first;
        }

        private Scene scene() {
            Scene scene = SCENES.get();
            return scene == null ? new Scene(first, Stage::noPast, Viewer.anyone()) : scene;
        }

        void plantALeak(boolean here) {
            planted = here;
        }

        private static Past noPast(Viewer viewer) {
            throw new IllegalStateException("no past for " + viewer);
        }

        /// What a programme answers to a viewer.
        Answer ask(MockMvc mvc, Workspace programme, Viewer asking, String address) {
            return ask(mvc, programme, Stage::noPast, asking, address);
        }

        /// What a programme with a past answers to a viewer.
        Answer ask(MockMvc mvc, Workspace programme, Function<Viewer, Past> past, Viewer asking, String address) {
            SCENES.set(new Scene(programme, past, asking));
            try {
                MockHttpServletResponse response = mvc.perform(MockMvcRequestBuilders.get(URI.create(address)))
                        .andReturn()
                        .getResponse();
                SortedMap<String, List<String>> headers = new TreeMap<>();
                response.getHeaderNames().stream()
                        .filter(name -> !name.equals("Date"))
                        .forEach(name -> headers.put(name, timeless(response.getHeaders(name))));
                return new Answer(
                        response.getStatus(),
                        headers,
                        TIME.matcher(response.getContentAsString(StandardCharsets.UTF_8))
                                .replaceAll(""));
            } catch (Exception e) {
                throw new AssertionError(address, e);
            }
        }
    }

    @WithoutDatabase
    @Import(WebConfiguration.class)
    @ComponentScan("org.charterworks.app.api")
    @ComponentScan(
            basePackages = "org.charterworks.app.account.page",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*PersonalCalendar"))
    static class OfTheStage {
        @Bean
        Stage stage() {
            return new Stage(Twice.of(new MadeUp(1).whole()));
        }

        @Bean
        Workspace workspace(Stage stage, @Value("${charterworks.leak.past:false}") boolean hasPast) {
            Function<Viewer, Past> past = viewer -> stage.scene().past().apply(viewer);
            return new Workspace(
                    viewer -> stage.scene().programme().newest(viewer), hasPast ? past : null, Viewer.anyone(), CLOCK);
        }

        @Bean
        @Primary
        WhoAsks whoeverTheStageLetsAsk(Stage stage) {
            return _ -> stage.scene().viewer();
        }

        /// Nobody logs in.
        @Bean
        Accounts accounts() {
            return Mockito.mock(Accounts.class);
        }

        /// Whoever asks has one secret address.
        @Bean
        OwnCalendars ownCalendars(Stage stage) {
            Account account = Mockito.mock(Account.class);
            Mockito.when(account.viewer()).thenAnswer(_ -> stage.scene().viewer());
            OwnCalendars calendars = Mockito.mock(OwnCalendars.class);
            Mockito.when(calendars.fetch(Mockito.anyString(), Mockito.anyString()))
                    .thenAnswer(asked -> asked.getArgument(0).equals(SECRET)
                            ? Optional.of(new OwnCalendars.Fetched(account, "all"))
                            : Optional.empty());
            return calendars;
        }

        /// Nothing is changed.
        @Bean
        RequestKeys requestKeys() {
            return Mockito.mock(RequestKeys.class);
        }

        @Bean
        Planted planted(Stage stage) {
            return new Planted(stage);
        }
    }

    /// A leak, where a test asks for one; in no other portal.
    @RestController
    @ConditionalOnProperty("charterworks.leak.walked")
    static class Planted {
        private final Stage stage;

        Planted(Stage stage) {
            this.stage = stage;
        }

        @GetMapping("/planted")
        String projects() {
            return stage.planted
                    ? "projects: "
                            + stage.scene()
                                    .programme()
                                    .newest(Viewer.ofEverything())
                                    .programme()
                                    .register()
                                    .projects()
                                    .size()
                    : "";
        }
    }
}
