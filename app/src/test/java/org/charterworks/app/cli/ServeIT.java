package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The server as a process of its own, from its first start over a kill and a restart to its orderly end.
class ServeIT {

    private static final String SAYS = "Charterworks is at ";

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private final String database = POSTGRES.newDatabase().ownerUrl();

    @Test
    void takesTheFolderInOnceAndFindsItsStateAfterAKill(@TempDir Path folder) throws Exception {
        Process first = serve(folder);
        assertThat(page(address(first), "/provisions/IV.2?on=2026-11-22&lang=en"))
                .contains("IV.2", "2026-05-10");
        first.destroyForcibly().waitFor();
        JsonNode killed = journal();
        assertThat(killed.path("problems")).isEmpty();

        Process second = serve(folder);
        assertThat(page(address(second), "/provisions/IV.2?on=2026-11-22&lang=en"))
                .contains("2026-05-10");
        assertThat(journal()).isEqualTo(killed);

        second.destroy();
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void saysThatThePortIsTakenAndWhatToDo(@TempDir Path folder) throws Exception {
        Process first = serve(folder);
        int port = URI.create(address(first)).getPort();

        Process second = start(folder, port);
        assertThat(second.waitFor(120, TimeUnit.SECONDS)).isTrue();

        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("err"))).contains("port " + port + " is taken", "--port");
        first.destroy();
        first.waitFor();
    }

    @Test
    void saysWhichSettingsMakeNoSense(@TempDir Path folder) throws Exception {
        Process server = start(folder, 0, Map.of("CHARTERWORKS_API_REQUESTS", "-1", "CHARTERWORKS_API_CLIENTS", "0"));
        assertThat(server.waitFor(120, TimeUnit.SECONDS)).isTrue();

        assertThat(server.exitValue()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("err")))
                .contains("charterworks.api.requests is -1", "charterworks.api.clients is 0", "docs/operations.md")
                .doesNotContain("Exception");
    }

    private Process serve(Path folder) throws IOException {
        return start(folder, 0);
    }

    private Process start(Path folder, int port) throws IOException {
        return start(folder, port, Map.of());
    }

    private Process start(Path folder, int port, Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Charterworks.class.getName(),
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--database",
                        database)
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("CHARTERWORKS_ROOT", "..");
        builder.environment().put("CHARTERWORKS_HOME", folder.toString());
        builder.environment().putAll(settings);
        return builder.start();
    }

    /// Waits for the one line that says the address.
    private static String address(Process server) throws IOException {
        BufferedReader lines = server.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(SAYS)) {
                return line.substring(SAYS.length()).split(" ", 2)[0];
            }
        }
        throw new AssertionError("the server ended without saying an address");
    }

    private static String page(String address, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address).resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    private JsonNode journal() {
        return Run.of("verify-journal", "--database", database, "--json").json().at("/journals/0");
    }
}
