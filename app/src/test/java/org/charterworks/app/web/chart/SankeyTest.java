package org.charterworks.app.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/// A flow diagram gives every amount the height it has, and bars show the middle column on phones.
class SankeyTest {

    @Test
    void stopsAreAsHighAsTheirAmountsTogether() {
        Document chart = xml(sankey().draw().wide());

        assertThat(chart.select("rect.stop").stream().map(SankeyTest::height).toList())
                .containsExactly(255.0, 85.0, 170.0, 170.0, 255.0, 85.0);
        assertThat(chart.select("rect.stop").stream()
                        .limit(2)
                        .mapToDouble(SankeyTest::height)
                        .sum())
                .isCloseTo(340, within(0.1));
    }

    @Test
    void everyBandSaysItsAmountToAPointer() {
        Document chart = xml(sankey().draw().wide());

        assertThat(chart.select("g > title").eachText())
                .containsExactlyInAnyOrder(
                        "grain → west: 1 t",
                        "grain → east: 2 t",
                        "oil → west: 1 t",
                        "west → Poti: 1 t",
                        "east → Poti: 2 t",
                        "west → Baku: 1 t");
    }

    @Test
    void theMiddleColumnIsBarsOnPhonesLargestFirst() {
        Document chart = xml(sankey().draw().narrow());

        assertThat(chart.select(".row-name text").eachText()).containsExactly("west", "east");
        assertThat(chart.select(".bar-words").eachText()).containsExactly("2 t", "2 t");
    }

    private static double height(Element rectangle) {
        return Double.parseDouble(rectangle.attr("height"));
    }

    private static Document xml(String drawn) {
        return Jsoup.parse(drawn, Parser.xmlParser());
    }

    private static Sankey sankey() {
        return new Sankey(
                "s",
                "finding",
                "subject",
                "in words",
                "source",
                List.of("cargo", "through", "to"),
                List.of(
                        new Sankey.Flow(List.of("grain", "west", "Poti"), 1, "1"),
                        new Sankey.Flow(List.of("grain", "east", "Poti"), 2, "1"),
                        new Sankey.Flow(List.of("oil", "west", "Baku"), 1, "2"),
                        new Sankey.Flow(List.of("oil", "none", "Baku"), 0, "2")),
                1,
                amount -> String.format(Locale.ROOT, "%.0f t", amount));
    }
}
