package org.charterworks.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.charterworks.app.account.Accounts;
import org.charterworks.app.cli.Question;
import org.charterworks.app.cli.Questions;
import org.charterworks.app.cli.Run;
import org.charterworks.app.store.RequestKeys;
import org.charterworks.app.web.PortalOf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every question over HTTP, held against its command and against its description. The shapes of answers are made
/// anew with `-Dcharterworks.renew=true` and reviewed like code.
@SpringBootTest(
        classes = {
            PortalOf.Bundled.class,
            Answers.class,
            Records.class,
            OneRecord.class,
            StatedChanges.class,
            ChangeConfiguration.class,
            AnswersTest.NobodysAccounts.class,
            Turns.class,
            ApiFailures.class,
            ApiConfiguration.class
        })
@AutoConfigureMockMvc
class AnswersTest {
    private static final boolean RENEW = Boolean.getBoolean("charterworks.renew");
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    /// Accounts that nothing here asks for.
    static class NobodysAccounts {
        @Bean
        Accounts accounts() {
            return new Accounts(new DriverManagerDataSource(), InstantSource.system());
        }

        @Bean
        RequestKeys requestKeys() {
            return new RequestKeys(new DriverManagerDataSource());
        }
    }

    @Test
    void everyQuestionHasASample() {
        assertThat(new Questions().all())
                .extracting(Question::name)
                .allSatisfy(name -> assertThat(Samples.of(name)).as(name).isNotEmpty());
    }

    @Test
    void answersAreByteForByteThoseOfTheCommands() throws Exception {
        for (String sample : Samples.ALL) {
            Run run = Run.of(Samples.command(sample));
            assertThat(run.exitCode()).as(sample + "\n" + run.err()).isZero();
            MockHttpServletResponse answer = ask(sample);
            assertThat(answer.getStatus())
                    .as(sample + "\n" + answer.getContentAsString())
                    .isEqualTo(200);
            assertThat(answer.getContentAsString()).as(sample).isEqualTo(run.out());
        }
    }

    @Test
    void answersHaveTheShapeThatTheDescriptionPromises() throws Exception {
        if (RENEW) {
            renew();
            return;
        }
        JsonNode api = JSON.readTree(ask("openapi.json").getContentAsString());
        SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (String sample : Samples.ALL) {
            Schema schema = schemas.getSchema(api.at("/components/schemas/" + Samples.name(sample)));
            assertThat(schema.validate(JSON.readTree(ask(sample).getContentAsString())))
                    .as(sample)
                    .isEmpty();
        }
        Schema problem = schemas.getSchema(api.at("/components/schemas/problem"));
        assertThat(problem.validate(JSON.readTree(ask("route?from=X").getContentAsString())))
                .isEmpty();
    }

    private static void renew() throws IOException {
        Map<String, JsonNode> shapes = new HashMap<>();
        for (Question question : new Questions().all()) {
            List<JsonNode> answers = Samples.ALL.stream()
                    .filter(sample -> Samples.name(sample).equals(question.name()))
                    .map(sample -> Run.of(Samples.command(sample)).json())
                    .toList();
            if (!answers.isEmpty()) {
                shapes.put(question.name(), Shapes.of(answers));
            }
        }
        Shapes.renew(shapes);
    }

    @Test
    void theDescriptionNamesEveryQuestionAndParameter() throws Exception {
        JsonNode api = JSON.readTree(ask("openapi.json").getContentAsString());
        assertThat(api.path("openapi").asString()).isEqualTo("3.1.0");
        for (Question question : new Questions().all()) {
            JsonNode parameters = api.at("/paths/~1api~1v1~1" + question.name() + "/get/parameters");
            assertThat(StreamSupport.stream(parameters.spliterator(), false)
                            .map(each -> each.path("name").asString()))
                    .as(question.name())
                    .containsAll(question.parameters().stream()
                            .map(Question.Parameter::name)
                            .toList())
                    .contains("as-of")
                    .doesNotContain("programme", "viewer", "json", "database");
        }
    }

    @Test
    void everyAddressThatIsMappedIsDescribedAndTheOtherWayRound() throws Exception {
        Set<String> mapped = new TreeSet<>();
        mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1/"))
                .forEach(path -> {
                    if (path.equals("/api/v1/{name}")) {
                        new Questions().all().forEach(question -> mapped.add("/api/v1/" + question.name()));
                    } else {
                        mapped.add(path);
                    }
                });
        JsonNode api = JSON.readTree(ask("openapi.json").getContentAsString());
        assertThat(mapped)
                .hasSizeGreaterThan(20)
                .isEqualTo(new TreeSet<>(api.path("paths").propertyNames()));
    }

    @Test
    void everyAnswerIsDescribedWithItsTagAndEveryProblemWithItsShape() throws Exception {
        JsonNode api = JSON.readTree(ask("openapi.json").getContentAsString());
        assertThat(api.at("/paths/~1api~1v1~1records/get/responses/200/headers/Link")
                        .isObject())
                .isTrue();
        assertThat(api.at("/paths/~1api~1v1~1records/get/parameters"))
                .anySatisfy(
                        limit -> assertThat(limit.at("/schema/maximum").asInt()).isEqualTo(500));
        for (var path : api.path("paths").properties()) {
            path.getValue().properties().forEach(way -> {
                JsonNode responses = way.getValue().path("responses");
                assertThat(responses.at("/200/headers/ETag").isObject())
                        .as(path.getKey())
                        .isTrue();
                assertThat(responses.has("304"))
                        .as(path.getKey())
                        .isEqualTo(way.getKey().equals("get"));
                responses.properties().forEach(response -> {
                    JsonNode shape = response.getValue().at("/content/application~1problem+json/schema/$ref");
                    assertThat(response.getKey().matches("[45].*"))
                            .as(path.getKey() + " " + response.getKey())
                            .isEqualTo(shape.asString("").equals("#/components/schemas/problem"));
                });
            });
        }
    }

    @Test
    void nothingIsChangedThroughAnAddress() throws Exception {
        for (String address : List.of("/api/v1/route", "/api/v1/records", "/api")) {
            MockHttpServletResponse answer =
                    mvc.perform(post(URI.create(address))).andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(405);
            assertThat(answer.getHeader("Allow")).contains("GET");
            assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        }
    }

    @Test
    void aDefectIsToldAsAProblemAtEveryAddress() throws Exception {
        RequestMappingInfo broken =
                RequestMappingInfo.paths("/api/v1/broken/for-tests").build();
        mappings.registerMapping(broken, new Broken(), Broken.class.getMethod("run"));
        try {
            MockHttpServletResponse answer = ask("broken/for-tests");
            assertThat(answer.getStatus()).isEqualTo(500);
            assertThat(answer.getContentType()).isEqualTo("application/problem+json");
            assertThat(answer.getContentAsString()).doesNotContain("secret").contains("/problems/defect");
        } finally {
            mappings.unregisterMapping(broken);
        }
    }

    /// Has a defect.
    private static final class Broken implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("secret words");
        }
    }

    @Test
    void everyAnswerTellsHowManyRequestsAreLeft() throws Exception {
        for (String sample : List.of("coding", "openapi.json", "weather", "records")) {
            MockHttpServletResponse answer = ask(sample);
            assertThat(answer.getHeader("RateLimit-Policy")).as(sample).isEqualTo("\"requests\";q=1200;w=60");
            assertThat(answer.getHeader("RateLimit")).as(sample).matches("\"requests\";r=\\d+;t=\\d+");
        }
        assertThat(mvc.perform(get(URI.create("/sources")))
                        .andReturn()
                        .getResponse()
                        .containsHeader("RateLimit"))
                .as("pages are not counted")
                .isFalse();
    }

    @Test
    void recordsWithoutAJournalAreNotThere() throws Exception {
        assertThat(ask("records").getStatus()).isEqualTo(404);
        assertThat(ask("records?limit=abc").getStatus()).isEqualTo(400);
    }

    @Test
    void everyFaultOfAQuestionIsToldAtOnce() throws Exception {
        MockHttpServletResponse answer = ask("route?from=KZ_ALTYNKOL&wings=two&on=yesterday&alternatives=many");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        JsonNode problem = JSON.readTree(answer.getContentAsString());
        assertThat(problem.path("problems"))
                .extracting(each -> each.path("parameter").asString())
                .contains("wings", "on", "alternatives", "to");
        assertThat(problem.path("problems"))
                .allSatisfy(each -> assertThat(each.path("expected").asString())
                        .isNotBlank()
                        .doesNotContain("--", "java.", " int"));
    }

    @Test
    void filesAndOtherViewersCannotBeAskedFor() throws Exception {
        for (String trick : List.of("programme=/etc", "viewer=partners", "json=true", "database=jdbc:x")) {
            assertThat(ask("brief?" + trick).getStatus()).as(trick).isEqualTo(400);
        }
        assertThat(ask("search?word=@/etc/passwd").getStatus()).isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsNotFoundWithAdvice() throws Exception {
        JsonNode unknown = JSON.readTree(ask("weather").getContentAsString());
        assertThat(unknown.path("status").asInt()).isEqualTo(404);
        assertThat(unknown.path("suggestions")).isNotEmpty();

        MockHttpServletResponse nowhere = ask("route?from=Altynkoll&to=GE_POTI&on=2026-11-22");
        assertThat(nowhere.getStatus()).isEqualTo(404);
        assertThat(JSON.readTree(nowhere.getContentAsString()).path("suggestions"))
                .extracting(JsonNode::asString)
                .anySatisfy(each -> assertThat(each).contains("ALTYNKOL"));
    }

    @Test
    void whoHasTheAnswerIsToldSo() throws Exception {
        String tag = ask("coding").getHeader("ETag");
        MockHttpServletResponse again = mvc.perform(
                        get(URI.create("/api/v1/coding")).header("If-None-Match", String.valueOf(tag)))
                .andReturn()
                .getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsString()).isEmpty();
    }

    private MockHttpServletResponse ask(String sample) throws Exception {
        return mvc.perform(get(URI.create("/api/v1/" + sample))).andReturn().getResponse();
    }
}
