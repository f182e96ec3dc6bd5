package org.charterworks.app.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SwingsTest {

    private static final Axis AXIS = Axis.between("", -1, 1, 4, value -> Double.toString(value));

    private static Document chart(Swings.Row... rows) {
        return Jsoup.parse(new Swings("s", "finding", "subject", "in words", "source", AXIS, 0, 0.25, List.of(rows))
                .draw()
                .wide());
    }

    @Test
    void barsBeginWhereTheirNumbersSay() {
        Document chart = chart(new Swings.Row("less", -0.5, 0, "-50"), new Swings.Row("more", 0, 0.5, "+50"));
        double left = number(chart, "rect.bar", 0, "x");
        double width = number(chart, "rect.bar", 0, "width");
        double centre = number(chart, "line.axis-line", 0, "x1");
        assertThat(left + width).isEqualTo(centre);
        assertThat(number(chart, "rect.bar", 1, "x")).isEqualTo(centre);
        assertThat(number(chart, "rect.bar", 1, "width")).isEqualTo(width);
    }

    @Test
    void aBarBeyondTheEndIsCutThereAndStillNamed() {
        Document chart = chart(new Swings.Row("far", 0, 8, "+800"));
        double right = number(chart, "rect.bar", 0, "x") + number(chart, "rect.bar", 0, "width");
        assertThat(right)
                .isEqualTo(Double.parseDouble(
                        chart.select("g.axis line").eachAttr("x1").getLast()));
        assertThat(chart.text()).contains("far", "+800");
    }

    @Test
    void theBandReachesAsFarToTheLeftAsToTheRight() {
        Document chart = chart(new Swings.Row("near", 0, 0.1, "+10"));
        double centre = number(chart, "line.axis-line", 0, "x1");
        double left = number(chart, "rect.band", 0, "x");
        assertThat(left + number(chart, "rect.band", 0, "width") - centre).isCloseTo(centre - left, within(0.11));
    }

    private static double number(Document chart, String what, int at, String attribute) {
        return Double.parseDouble(chart.select(what).get(at).attr(attribute));
    }
}
