package org.charterworks.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.charterworks.app.exchange.report.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be wrong with a table as a table.
class CsvFaultsTest {

    private static final String NODES = "network/nodes.csv";

    @TempDir
    private Path directory;

    private TestFolder folder = new TestFolder(Path.of("."));

    @BeforeEach
    void copy() {
        folder = TestFolder.copyOf(TestFolder.TINY, directory);
    }

    @Test
    void suggestsTheColumnMeant() {
        folder.replace(NODES, "lat_deg", "lat_degr");
        assertThat(folder.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "network/nodes.csv:1 lat_deg  seen nothing  expected the column lat_deg  advice: add it: latitude, degrees north",
                        "network/nodes.csv:1 lat_degr  seen \"lat_degr\"  expected a column of this table  advice: did you mean lat_deg?");
    }

    @Test
    void refusesAColumnThatAppearsTwice() {
        folder.replace(NODES, "source,grade", "source,grade,grade")
                .replace(NODES, "20.4,guess,placeholder", "20.4,guess,placeholder,low")
                .replace(NODES, "20.1,guess,placeholder", "20.1,guess,placeholder,low");
        assertThat(folder.onlyProblem().toString())
                .startsWith("network/nodes.csv:1 grade  seen \"grade\"  expected every column once");
    }

    @Test
    void countsCellsAndReportsNothingElseOfTheRow() {
        folder.replace(NODES, "XN_TOWN,Town,", "XN_TOWN,Town, the old one,");
        assertThat(folder.onlyProblem().toString())
                .startsWith("network/nodes.csv:3  seen \"9 cells\"  expected 8 cells");
    }

    @Test
    void namesTheLineOfAQuoteThatIsNeverClosed() {
        folder.replace(NODES, "XN_TOWN,Town", "XN_TOWN,\"Town");
        assertThat(folder.onlyProblem().place()).hasToString("network/nodes.csv:3");
    }

    @Test
    void namesTheLineOfTextAfterAClosingQuote() {
        folder.replace(NODES, "XN_HARBOUR,Harbour", "XN_HARBOUR,\"Har\"bour");
        assertThat(folder.onlyProblem().place()).hasToString("network/nodes.csv:2");
    }

    @Test
    void asksForAFirstLine() {
        folder.write(NODES, "");
        assertThat(folder.onlyProblem().expected()).isEqualTo("a first line with the names of the columns");
    }

    @Test
    void countsLinesThroughCellsOfSeveralLines() {
        folder.replace(NODES, "XN_HARBOUR,Harbour,", "XN_HARBOUR,\"Harbour\nof\nNorthland\",")
                .replace(NODES, "10.1,", "ten,");
        assertThat(folder.onlyProblem().toString()).startsWith("network/nodes.csv:5 lat_deg  seen \"ten\"");
    }

    @Test
    void explainsNumbersWrittenForPeople() {
        folder.replace("network/links.csv", ",35,", ",\"1,035\",");
        assertThat(folder.onlyProblem().advice())
                .isEqualTo("write 1250.5: a point before the decimals and nothing between thousands");
    }

    @Test
    void readsWindowsLineEndingsAndSpaces() {
        folder.write(NODES, folder.text(NODES).replace("\n", "\r\n").replace(",10.1,", ", 10.1 ,"));
        assertThat(folder.problems()).isEmpty();
    }
}
