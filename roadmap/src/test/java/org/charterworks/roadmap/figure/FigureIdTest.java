package org.charterworks.roadmap.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureIdTest {

    @Test
    void isWrittenInTheOrderOfItsKeysAndReadBack() {
        FigureId id = FigureId.of("delay", Map.of("project", "P-1", "months", "12"));
        assertThat(id).hasToString("delay/months=12/project=P-1");
        assertThat(FigureId.parse(id.toString())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "delay/", "delay/months", "delay/=12", "delay/months=", "delay/a=1/a=2", "delay/a=b=c"})
    void otherTextsAreNoFigureIds(String text) {
        assertThat(FigureId.parse(text)).isEmpty();
    }
}
