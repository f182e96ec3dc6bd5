package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ExplainCommandTest {

    /// A figure as a command prints it comes back the same from a run of its own.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delay --project PRJ-KARS-DILUCU --months 12 --json     | /variants/1/figures/0",
                "value --project PRJ-KARS-DILUCU --json                 | /projects/0/last_in/4",
                "route --from Altynkol --to Poti --on 2026-11-22 --json | /routes/1/figures/1"
            })
    void computesAFigureAgainFromItsId(String question, String place) {
        JsonNode figure = Run.of(question.strip().split(" +")).json().at(place.strip());

        JsonNode explained =
                Run.of("explain", figure.path("id").stringValue(), "--json").json();

        ObjectNode alone = ((ObjectNode) explained).deepCopy();
        alone.remove("sources");
        alone.remove("method_page");
        assertThat(alone).isEqualTo(figure);
    }

    @Test
    void namesTheSourcesAndTheMethod() {
        Run run = Run.of(
                "explain",
                "delay/measure=money/months=12/project=PRJ-KARS-DILUCU/scenario=as-forecast/variant=last-in",
                "--json");

        assertThat(run.json().path("method_page").stringValue()).isEqualTo("docs/methods/delay-cost.md");
        assertThat(StreamSupport.stream(run.json().path("sources").spliterator(), false))
                .isNotEmpty()
                .allSatisfy(
                        source -> assertThat(source.path("title").stringValue()).isNotBlank());
    }
}
