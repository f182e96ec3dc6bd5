package org.charterworks.app.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GanttTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2036, 1, 1);
    private static final LocalDate PROMISED = LocalDate.of(2028, 1, 1);
    private static final LocalDate EXPECTED = LocalDate.of(2030, 1, 1);
    private static final Scale WIDE = Scale.ofDays(FROM, TO, 332, 1024);

    @Test
    void thePromiseIsAThinLineOverASolidBar() {
        Document chart = drawn(row("A", FROM, PROMISED, expected(EXPECTED, false), null));

        Element promise = marks(chart, "rect.promise").getFirst();
        Element expected = marks(chart, "rect.expected").getFirst();
        assertThat(end(promise)).isEqualTo(WIDE.at(PROMISED), org.assertj.core.data.Offset.offset(0.2));
        assertThat(end(expected)).isEqualTo(WIDE.at(EXPECTED), org.assertj.core.data.Offset.offset(0.2));
        assertThat(number(promise, "height")).isLessThan(number(expected, "height"));
        assertThat(number(promise, "y")).isLessThan(number(expected, "y"));
    }

    @Test
    void aSlipIsAnArrowFromPromiseToExpectation() {
        assertThat(drawn(row("A", FROM, PROMISED, expected(EXPECTED, false), null))
                        .select("path.slip-arrow"))
                .hasSize(1);
        assertThat(drawn(row("A", FROM, EXPECTED, expected(EXPECTED, false), null))
                        .select("path.slip-arrow"))
                .isEmpty();
    }

    @Test
    void anAssumedDateLooksLikeOne() {
        assertThat(marks(drawn(row("A", FROM, null, expected(EXPECTED, true), null)), "rect.expected")
                        .getFirst()
                        .className())
                .contains("assumed");
    }

    @Test
    void whatHasHappenedIsATick() {
        Document chart = drawn(row("A", null, PROMISED, null, EXPECTED));

        assertThat(marks(chart, "rect.reached")).hasSize(1);
        assertThat(chart.select("path.expected")).isEmpty();
    }

    @Test
    void theDayShownIsALine() {
        Element today =
                drawn(row("A", FROM, null, null, null)).select("line.today").getFirst();
        assertThat(number(today, "x1"))
                .isEqualTo(WIDE.at(LocalDate.of(2026, 11, 22)), org.assertj.core.data.Offset.offset(0.1));
    }

    @Test
    void waitingRowsAreJoinedAndRowsWithoutDatesAreNot() {
        Gantt.Row a = row("A", FROM, null, expected(PROMISED, false), null);
        Gantt.Row b = row("B", FROM, null, expected(EXPECTED, false), null);
        Gantt.Row undated = row("C", null, null, null, null);

        assertThat(drawn(List.of(new Gantt.Wait("B", "A"), new Gantt.Wait("C", "A")), a, b, undated)
                        .select(".waits path"))
                .hasSize(1);
    }

    @Test
    void rowsLeadToTheirPages() {
        assertThat(drawn(row("A", FROM, null, null, null)).select("a.row-name").attr("href"))
                .isEqualTo("/projects/A");
    }

    /// Marks of rows, without the samples of the key above them.
    private static List<Element> marks(Document chart, String selector) {
        return chart.select(selector).stream()
                .filter(each -> number(each, "y") > 60)
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    private static double end(Element bar) {
        return number(bar, "x") + number(bar, "width");
    }

    private static Document drawn(Gantt.Row... rows) {
        return drawn(List.of(), rows);
    }

    private static Document drawn(List<Gantt.Wait> waits, Gantt.Row... rows) {
        Gantt gantt = new Gantt(
                "g",
                "finding",
                "subject",
                "words",
                "source",
                FROM,
                TO,
                LocalDate.of(2026, 11, 22),
                new Gantt.Key("today", "promise", "expected", "assumed", "range", "reached", "waits"),
                List.of(new Gantt.Section("Transport", List.of(rows))),
                waits);
        return Jsoup.parse(gantt.draw().wide(), Parser.xmlParser());
    }

    private static Gantt.Expected expected(LocalDate on, boolean assumed) {
        return new Gantt.Expected(on.minusMonths(6), on, on.plusMonths(6), assumed);
    }

    private static Gantt.Row row(
            String id,
            @Nullable LocalDate start,
            @Nullable LocalDate baseline,
            Gantt.@Nullable Expected expected,
            @Nullable LocalDate actual) {
        return new Gantt.Row(id, id, "/projects/" + id, start, baseline, expected, actual, "", id);
    }
}
