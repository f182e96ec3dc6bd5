package org.charterworks.app.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/// Bars are as long as their numbers on the axis of their own measure.
class BarsTest {
    private static final Axis TONNES = Axis.fromZero("t", 100, 2, BarsTest::whole);
    private static final Axis MONEY = Axis.fromZero("USD", 10, 2, BarsTest::whole);

    @Test
    void aBarIsAsLongAsItsNumberOnItsOwnAxis() {
        Document chart = xml(bars().draw().wide());

        assertThat(chart.select(".bar-first").eachAttr("width")).containsExactly("203", "101.5");
        assertThat(chart.select(".bar-second").eachAttr("width")).containsExactly("0", "203");
    }

    @Test
    void aNumberBelowTheAxisKeepsItsWordsAndHasNoBar() {
        Document chart = xml(bars().draw().wide());

        assertThat(chart.select(".bar-words").eachText()).contains("−3 USD");
    }

    @Test
    void aRangeIsALineAndAnExactNumberHasNone() {
        assertThat(xml(bars().draw().wide()).select(".whisker")).hasSize(1);
    }

    @Test
    void aThingWithFactsLeadsThere() {
        Document chart = xml(bars().draw().narrow());

        assertThat(chart.select("a").eachAttr("href")).containsExactly("/a");
        assertThat(chart.select(".row-name").eachText()).containsExactly("A", "BB");
    }

    private static Bars bars() {
        return new Bars(
                "b",
                "finding",
                "subject",
                "in words",
                "source",
                List.of(new Bars.Panel("tonnes", TONNES, "bar-first"), new Bars.Panel("money", MONEY, "bar-second")),
                List.of(
                        new Bars.Row(
                                "A", "/a", List.of(new Bars.Bar(20, 100, 100, "100 t"), Bars.Bar.exact(-3, "−3 USD"))),
                        new Bars.Row("B", "", List.of(Bars.Bar.exact(50, "50 t"), Bars.Bar.exact(10, "10 USD")))));
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static Document xml(String drawn) {
        return Jsoup.parse(drawn, Parser.xmlParser());
    }
}
