package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Cases worked by hand, given to the program as folders and read from its answers.
class ValuesWorkedByHandTest {

    private static final Offset<Double> NEARLY = within(1e-4);

    @TempDir
    private Path folder;

    private HandmadeFolder chain() {
        return new HandmadeFolder()
                .stretch("port", 4, true)
                .stretch("rail", 5, true)
                .stretch("border", 6, true)
                .lift("port", 7, "2029-01-01", "")
                .lift("rail", 8, "2029-01-01", "")
                .lift("border", 9, "2029-01-01", "");
    }

    @Test
    void portRailwayAndBorderHaveTheirThreeValuesAndThePackageIsThirty() throws IOException {
        chain().writtenTo(folder, 8);
        JsonNode answer = ask("value", "--json");
        expect(answer, "LIFT-port", 10, 55.0 / 3, 30);
        expect(answer, "LIFT-rail", 0, 25.0 / 3, 20);
        expect(answer, "LIFT-border", 0, 10.0 / 3, 10);
        assertThat(money(answer.path("package"))).isEqualTo(30, NEARLY);
    }

    @Test
    void aTotalIsRefusedWithTheReason() throws IOException {
        chain().writtenTo(folder, 8);
        Run run = Run.of("value", "--total", "--programme", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("not added up").contains("package");
    }

    @Test
    void inTheGloveGameTheScarceGloveHasTwoThirds() throws IOException {
        new HandmadeFolder()
                .stretch("left-a", 1, false)
                .parallel("left-b", 1, false, 0)
                .stretch("right", 1, false)
                .open("left-a", "2029-01-01")
                .open("left-b", "2029-01-01")
                .open("right", "2029-01-01")
                .writtenTo(folder, 1);
        JsonNode answer = ask("value", "--json");
        expect(answer, "OPEN-left-a", 0, 10.0 / 6, 0);
        expect(answer, "OPEN-left-b", 0, 10.0 / 6, 0);
        expect(answer, "OPEN-right", 0, 20.0 / 3, 10);
    }

    @Test
    void inTheAirportGameEachPartIsSharedByThoseWhoNeedIt() throws IOException {
        new HandmadeFolder()
                .stretch("one", 5, false, 9)
                .parallel("two", 5, false, 8)
                .parallel("three", 5, false, 7)
                .open("one", "2029-01-01")
                .open("two", "2029-01-01")
                .open("three", "2029-01-01")
                .writtenTo(folder, 1);
        JsonNode answer = ask("value", "--json");
        expect(answer, "OPEN-one", 1, 1.0 / 3, 0);
        expect(answer, "OPEN-two", 2, 5.0 / 6, 0);
        expect(answer, "OPEN-three", 3, 11.0 / 6, 1);
    }

    @Test
    void lateTogetherThePortCarriesFiveSixthsOfTheLoss() throws IOException {
        new HandmadeFolder()
                .stretch("port", 4_000_000, true)
                .stretch("rail", 5_000_000, true)
                .lift("port", 7_000_000, "2029-01-01", "")
                .lift("rail", 8_000_000, "2029-01-01", "")
                .writtenTo(folder, 8_000_000);
        JsonNode answer = ask("delay", "--project", "LIFT-port", "--months", "6", "--with", "LIFT-rail:3", "--json");
        assertThat(figure(answer.path("figures"), "tonnes")).isEqualTo(1.5e6, within(1.0));
        assertThat(figure(answer.path("figures"), "share-tonnes-LIFT-port")).isEqualTo(1.25e6, within(1.0));
        assertThat(figure(answer.path("figures"), "share-tonnes-LIFT-rail")).isEqualTo(0.25e6, within(1.0));
    }

    @Test
    void theRankingOfDelaysPutsTheBottleneckFirst() throws IOException {
        chain().writtenTo(folder, 8);
        JsonNode first =
                ask("delay", "--months", "12", "--json").path("projects").path(0);
        assertThat(first.path("project").stringValue()).isEqualTo("LIFT-port");
        assertThat(first.at("/usd_per_month_alone/central").doubleValue()).isEqualTo(30.0 / 12, NEARLY);
    }

    private JsonNode ask(String... question) {
        String[] arguments = Stream.concat(Arrays.stream(question), Stream.of("--programme", folder.toString()))
                .toArray(String[]::new);
        Run run = Run.of(arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json();
    }

    private static void expect(JsonNode answer, String project, double alone, double share, double lastIn) {
        JsonNode line = StreamSupport.stream(answer.path("projects").spliterator(), false)
                .filter(each -> each.at("/projects/0").stringValue().equals(project))
                .findFirst()
                .orElseThrow();
        assertThat(money(line.path("alone"))).as(project + " alone").isEqualTo(alone, NEARLY);
        assertThat(money(line.path("share"))).as(project + " share").isEqualTo(share, NEARLY);
        assertThat(money(line.path("last_in"))).as(project + " last in").isEqualTo(lastIn, NEARLY);
    }

    private static double money(JsonNode figures) {
        return figure(figures, "money");
    }

    private static double figure(JsonNode figures, String measure) {
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(each -> (each.path("id").stringValue() + "/").contains("/measure=" + measure + "/"))
                .findFirst()
                .orElseThrow()
                .at("/value/central")
                .doubleValue();
    }
}
