package org.charterworks.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.charterworks.app.web.view.CsvTable;
import org.junit.jupiter.api.Test;

/// A table downloads whole, however long it is.
class CsvTableTest {

    @Test
    void everyRowIsInTheFile() {
        List<Integer> things = IntStream.range(0, 5000).boxed().toList();

        String text = CsvTable.of(List.of("number", "words"), things, each -> List.of(each.toString(), "words, quoted"))
                .text();

        assertThat(text.lines()).hasSize(5001).endsWith("4999,\"words, quoted\"");
        assertThat(text).endsWith("\n");
    }
}
