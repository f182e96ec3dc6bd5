package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Routes of data through folders: the worked island, the trap network, and the bundled programme.
class FibreCommandTest {

    private static final String ISLAND = "../docs/examples/island";

    @TempDir
    private Path folder;

    @Test
    void theIslandIs380KilometresFromTheExchangeInTheWest() {
        JsonNode shortest = pair("XI_TOWN", "XN_WEST").path("shortest");
        assertThat(shortest.path("length_km").doubleValue()).isEqualTo(380);
        assertThat(shortest.path("latency_ms").doubleValue()).isCloseTo(1.861, within(0.0005));
        assertThat(shortest.path("at_least").booleanValue()).isFalse();
    }

    @Test
    void bothIslandCablesFallWithTheHarbour() {
        JsonNode independent = pair("XI_TOWN", "XM_HARBOUR").path("independent");
        assertThat(independent.path("status").stringValue()).isEqualTo("shared");
        assertThat(independent.at("/shared/0").stringValue()).isEqualTo("group:RG-HARBOUR");
        Run run = Run.of("fibre", "--programme", ISLAND, "--from", "XI_TOWN", "--to", "XN_WEST", "--json");
        assertThat(run.json().at("/losses/0/group").stringValue()).isEqualTo("RG-HARBOUR");
        assertThat(run.json().at("/losses/0/cut")).hasSize(1);
    }

    @Test
    void theTrapNetworkHasAPairOfTen() throws IOException {
        Files.writeString(folder.resolve("nodes.csv"), """
                id,name,country,kind,lat_deg,lon_deg,source,grade
                S,S,XX,city,40,50,worked,high
                A,A,XX,city,40,50,worked,high
                B,B,XX,city,40,50,worked,high
                T,T,XX,city,40,50,worked,high
                """);
        Files.writeString(folder.resolve("links.csv"), """
                id,from,to,layer,length_km,status,source,grade
                sa,S,A,fibre,1,open,worked,high
                ab,A,B,fibre,1,open,worked,high
                bt,B,T,fibre,1,open,worked,high
                sb,S,B,fibre,4,open,worked,high
                at,A,T,fibre,4,open,worked,high
                """);
        Run run = Run.of("fibre", "--programme", folder.toString(), "--from", "S", "--to", "T", "--json");
        JsonNode independent = run.json().at("/connections/0/independent");
        assertThat(independent.path("status").stringValue()).as(run.err()).isEqualTo("pair");
        assertThat(independent.at("/first/length_km").doubleValue()
                        + independent.at("/second/length_km").doubleValue())
                .isEqualTo(10);
        assertThat(independent.path("proved").booleanValue()).isTrue();
    }

    @Test
    void theCaucasusCableIsTheOnlyListedWayFromTbilisiToBulgaria() {
        JsonNode connections =
                Run.of("fibre", "--on", "2026-11-22", "--json").json().path("connections");
        for (JsonNode each : connections) {
            if (each.path("from").stringValue().equals("GE_TBILISI")
                    && each.path("to").stringValue().equals("BG_BALCHIK")) {
                assertThat(each.at("/independent/shared").toString()).contains("link:fib_caucasus_cable");
                return;
            }
        }
        throw new AssertionError("not asked");
    }

    @Test
    void cablesThatOpenLaterJoinLater() {
        assertThat(joined("2026-11-22")).isFalse();
        assertThat(joined("2031-06-30")).isTrue();
    }

    @Test
    void everyFigureCanBeExplained() {
        List<String> ids = new ArrayList<>();
        Run.of("fibre", "--on", "2031-06-30", "--json")
                .json()
                .path("connections")
                .forEach(each -> each.path("figures")
                        .forEach(figure -> ids.add(figure.path("id").stringValue())));
        assertThat(ids).hasSizeGreaterThan(30);
        assertThat(ids.subList(0, 3))
                .allSatisfy(id ->
                        assertThat(Run.of("explain", id).exitCode()).as(id).isZero());
    }

    @Test
    void wrongQuestionsAreRefused() {
        assertThat(Run.of("fibre", "--from", "Baku").exitCode()).isEqualTo(2);
        assertThat(Run.of("fibre", "--from", "Baku", "--to", "Baku").exitCode()).isEqualTo(3);
        assertThat(Run.of("fibre", "--from", "Baku", "--to", "nowhere at all").exitCode())
                .isEqualTo(3);
        assertThat(Run.of("fibre", "--programme", "../docs/examples/choice").exitCode())
                .isEqualTo(3);
    }

    private static boolean joined(String on) {
        return !Run.of("fibre", "--on", on, "--from", "Baku", "--to", "Aktau", "--json")
                .json()
                .at("/connections/0/shortest")
                .isNull();
    }

    private static JsonNode pair(String from, String to) {
        return Run.of("fibre", "--programme", ISLAND, "--from", from, "--to", to, "--json")
                .json()
                .at("/connections/0");
    }
}
