package org.charterworks.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterworks.app.browser.RunningServer;
import org.charterworks.app.store.DatabaseChoice;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `docs/api.md` shows what a server answers: every `curl` in it is asked of one that remembers half a year, and its
/// answer is held against the block below it, where there is one, and against the description.
///
/// In a block `"…"` stands for any value, `…` inside a text for any text, and fields and items may be left out.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiPageIT {
    private static final Path PAGE = Path.of("..", "docs", "api.md");
    private static final String HOST = "http://127.0.0.1:8080";
    private static final Pattern CALL = Pattern.compile("curl '" + Pattern.quote(HOST) + "(/[^' ]+)'");
    private static final String ANYTHING = "…";
    private static final JsonMapper JSON = JsonMapper.shared();

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private final HttpClient client = HttpClient.newHttpClient();
    private RunningServer server;

    /// A call as it stands in the page.
    ///
    /// @param shown the answer as far as it is shown; empty when it is not
    private record Example(String address, String shown) {}

    /// The time of the examples.
    private static final class Then {
        @Bean
        @Primary
        Clock then() {
            return Remembered.CLOCK;
        }
    }

    @BeforeAll
    void start() {
        DatabaseChoice.Given database = POSTGRES.newDatabase();
        new Remembered(database).close();
        server = new RunningServer(database, Then.class);
    }

    @AfterAll
    void stop() {
        server.close();
        client.close();
    }

    @TestFactory
    List<DynamicTest> everyCallIsAnsweredAsThePageShows() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.address(), () -> holds(example)))
                .toList();
    }

    @Test
    void thePageHasCallsOfEveryKindAndShowsAnswers() throws IOException {
        assertThat(examples())
                .extracting(Example::address)
                .anyMatch(address -> address.startsWith("/api/v1/records"))
                .anyMatch(address -> address.startsWith("/api/v1/changes"))
                .anyMatch(address -> address.startsWith("/api/v1/history"))
                .anyMatch(address -> address.contains("as-of="));
        assertThat(examples()).filteredOn(example -> !example.shown().isEmpty()).hasSizeGreaterThan(3);
        assertThat(Files.readString(PAGE).split("curl ", -1))
                .as("no call is written in a form that is not read here")
                .hasSize(examples().size() + 1);
    }

    @Test
    void anAddressThatCannotBeReadIsAnsweredWithAProblem() throws IOException, InterruptedException {
        String host = server.address().substring("http://".length());
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(server.address()).getPort())) {
            socket.getOutputStream()
                    .write(("GET /api/v1/route?from=%ZZ HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "from=%ZZ");
        }
    }

    @Test
    void aChangeWithNothingButASessionIsAnsweredWithAProblem() throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/record"))
                        .header("Cookie", "charterworks=c2Vzc2lvbg")
                        .PUT(HttpRequest.BodyPublishers.ofString("{}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(JSON.readTree(answer.body()).path("type").asString()).isEqualTo("/problems/session-alone");
    }

    private void holds(Example example) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(example.address());
        JsonNode json = JSON.readTree(answer.body());
        JsonNode shown = JSON.readTree(example.shown().isEmpty() ? "{}" : example.shown());
        assertThat(answer.statusCode())
                .as(answer.body())
                .isEqualTo(shown.path("status").asInt(200));
        assertThat(shows(shown, json))
                .as(example.shown() + "\n" + answer.body())
                .isTrue();
        assertThat(faults(example.address(), answer)).isEmpty();
        assertThat(answer.headers().firstValue("RateLimit")).isPresent();
    }

    /// What of an answer is not as the description promises.
    private List<?> faults(String address, HttpResponse<String> answer) throws IOException, InterruptedException {
        JsonNode api = JSON.readTree(ask("/api/v1/openapi.json").body());
        JsonNode response =
                api.path("paths").path(address.split("\\?", 2)[0]).at("/get/responses/" + answer.statusCode());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        JsonNode shape = response.path("content").path(type).path("schema");
        assertThat(shape.isObject())
                .as(address + " " + answer.statusCode() + " " + type)
                .isTrue();
        String name = shape.path("$ref").asString("");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(name.isEmpty() ? shape : api.at(name.substring(1)))
                .validate(JSON.readTree(answer.body()));
    }

    private HttpResponse<String> ask(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.address() + address)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /// Whether an answer has what is shown of it.
    private static boolean shows(JsonNode shown, JsonNode answer) {
        if (shown.isObject()) {
            return shown.properties().stream()
                    .allMatch(field ->
                            answer.has(field.getKey()) && shows(field.getValue(), answer.path(field.getKey())));
        }
        if (shown.isArray()) {
            int next = 0;
            for (JsonNode item : shown) {
                while (next < answer.size() && !shows(item, answer.get(next))) {
                    next++;
                }
                if (next++ >= answer.size()) {
                    return false;
                }
            }
            return answer.isArray();
        }
        if (shown.isString() && shown.stringValue().contains(ANYTHING)) {
            String pattern = Pattern.quote(shown.stringValue()).replace(ANYTHING, "\\E.*\\Q");
            return shown.stringValue().equals(ANYTHING)
                    || (answer.isString() && answer.stringValue().matches("(?s)" + pattern));
        }
        return shown.equals(answer);
    }

    /// The calls of the page, each with the block that follows it and begins like an answer.
    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String open = "";
        StringBuilder shown = new StringBuilder();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher call = CALL.matcher(line);
            boolean isOfAnswer = line.startsWith("    ") && (line.strip().startsWith("{") || !shown.isEmpty());
            if (call.find()) {
                close(open, shown, examples);
                open = call.group(1);
            } else if (isOfAnswer) {
                shown.append(line.strip());
            } else if (!line.isBlank()) {
                close(open, shown, examples);
                open = "";
            }
        }
        close(open, shown, examples);
        return examples;
    }

    private static void close(String open, StringBuilder shown, List<Example> examples) {
        if (!open.isEmpty()) {
            examples.add(new Example(open, shown.toString()));
        }
        shown.setLength(0);
    }
}
