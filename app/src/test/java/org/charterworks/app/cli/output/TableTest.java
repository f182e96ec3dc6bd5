package org.charterworks.app.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void alignsWordsToTheLeftAndNumbersToTheRight() {
        Table table = new Table().words("place").numbers("km").row("Alat", "9").row("Ganja", "1 230");

        assertThat(table.lines(80)).containsExactly("place     km", "─────  ─────", "Alat       9", "Ganja  1 230");
    }

    @Test
    void wrapsTextWhenThePageIsNarrow() {
        Table table =
                new Table().words("id").text("what it is").row("A", "a line that is longer than the page is wide");

        assertThat(table.lines(30))
                .allMatch(line -> line.length() <= 30)
                .contains("A   a line that is longer than", "    the page is wide");
    }

    @Test
    void cutsALongWordAfterAHyphen() {
        assertThat(Wrapping.lines("China-Kyrgyzstan-Uzbekistan", 20))
                .containsExactly("China-Kyrgyzstan-", "Uzbekistan");
    }

    @Test
    void countsLettersNotBytes() {
        assertThat(Wrapping.width("Bakı ●●○")).isEqualTo(8);
    }

    @Test
    void refusesARowWithTheWrongNumberOfCells() {
        assertThatThrownBy(() -> new Table().words("one").row("a", "b")).isInstanceOf(IllegalArgumentException.class);
    }
}
