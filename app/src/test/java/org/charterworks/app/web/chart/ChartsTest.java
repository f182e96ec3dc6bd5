package org.charterworks.app.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/// Each chart puts its numbers where theory says.
class ChartsTest {
    private static final Axis MONTHS = Axis.every("months late", 12, 36, AxisWords::whole);

    /// How axes of the tests write their numbers.
    private static final class AxisWords {
        static String whole(double value) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
    }

    @Test
    void aCurveRisesInProportionToItsNumbers() {
        Plot plot = new Plot(720, 360, 150, MONTHS, Axis.fromZero("USD", 100, 5, AxisWords::whole));
        Document chart = xml(curves(List.of(value(0, 0), value(18, 50), value(36, 100)))
                .draw()
                .wide());

        assertThat(chart.select("path.curve").attr("d"))
                .isEqualTo(Outline.through(List.of(
                                new Point(plot.left(), plot.bottom()),
                                new Point((plot.left() + plot.right()) / 2, (plot.top() + plot.bottom()) / 2),
                                new Point(plot.right(), plot.top())))
                        .toString());
    }

    @Test
    void aRangeIsABandAndAnExactNumberHasNone() {
        assertThat(xml(curves(List.of(value(0, 0), value(36, 100))).draw().wide())
                        .select("path.band"))
                .isEmpty();
        assertThat(xml(curves(List.of(value(0, 0), new Curves.Value(36, 20, 60, 90)))
                                .draw()
                                .wide())
                        .select("path.band"))
                .hasSize(1);
    }

    @Test
    void theNumbersThatMatterAreReadAloud() {
        Drawing drawing = curves(List.of(value(0, 0), value(36, 100))).draw();

        assertThat(xml(drawing.wide()).select("desc").text()).isEqualTo("100 after 36 months");
        assertThat(xml(drawing.narrow()).select("desc").text()).isEqualTo("100 after 36 months");
    }

    @Test
    void aStandIsUprightAndAMoveIsNot() {
        Profile profile = new Profile(
                "p",
                "f",
                "s",
                "w",
                "source",
                Axis.upTo("km", 100, 5, AxisWords::whole),
                Axis.fromZero("h", 20, 4, AxisWords::whole),
                List.of(new Profile.Journey(
                        "now",
                        "first",
                        List.of(
                                new Profile.Step("", 50, 5),
                                new Profile.Step("Port: 10 h", 0, 10),
                                new Profile.Step("", 50, 5)))),
                List.of(new Profile.Published("published 18 h", 18)));
        Plot plot = new Plot(720, 440, 14, profile.distance(), profile.time());
        Document chart = xml(profile.draw().wide());

        Element stand = chart.select("line.stand").getFirst();
        assertThat(stand.attr("x1")).isEqualTo(stand.attr("x2")).isEqualTo(Svg.number(plot.x(50)));
        assertThat(stand.attr("y1")).isEqualTo(Svg.number(plot.y(5)));
        assertThat(stand.attr("y2")).isEqualTo(Svg.number(plot.y(15)));
        assertThat(chart.select(".stand-name").text()).isEqualTo("Port: 10 h");
        assertThat(chart.select("line.reference").attr("y1")).isEqualTo(Svg.number(plot.y(18)));
    }

    @Test
    void barsBesideEachOtherAreNeverAddedUp() {
        Document chart = xml(new PairedBars(
                        "b",
                        "f",
                        "s",
                        "w",
                        "source",
                        Axis.fromZero("USD", 100, 5, AxisWords::whole),
                        "alone",
                        "last",
                        List.of(
                                new PairedBars.Row("One", "/1", bar(0), bar(100)),
                                new PairedBars.Row("Two", "/2", bar(25), bar(50))))
                .draw()
                .wide());

        assertThat(chart.select("g.axis").size()).isEqualTo(1);
        assertThat(chart.select("a")).hasSize(2);
        assertThat(chart.select("a").eachAttr("aria-label")).containsExactly("One", "Two");
        List<Double> lengths = chart.select("rect.bar").stream()
                .skip(2)
                .map(each -> Double.valueOf(each.attr("width")))
                .toList();
        assertThat(lengths).hasSize(4);
        assertThat(lengths.get(0)).isZero();
        assertThat(lengths.get(2)).isEqualTo(lengths.get(1) / 4, org.assertj.core.data.Offset.offset(0.1));
        assertThat(lengths.get(3)).isEqualTo(lengths.get(1) / 2, org.assertj.core.data.Offset.offset(0.1));
    }

    @Test
    void aStatusTakesTheShareOfItsCountAndNoneTakesNoRoom() {
        Document chart = xml(new StatusBar(
                        "s",
                        "f",
                        "s",
                        "w",
                        "source",
                        "/images/status.svg",
                        List.of(
                                new StatusBar.Part("late", "late", 1),
                                new StatusBar.Part("at-risk", "at risk", 0),
                                new StatusBar.Part("on-track", "on track", 3)))
                .draw()
                .wide());

        assertThat(chart.select("rect.part").eachAttr("width")).containsExactly("179.5", "538.5");
        assertThat(chart.select("use").eachAttr("href"))
                .containsExactly("/images/status.svg#late", "/images/status.svg#on-track");
    }

    @Test
    void theSameRecordGivesTheSameText() {
        Curves curves = curves(List.of(value(0, 0), value(36, 100)));

        assertThat(curves.draw()).isEqualTo(curves.draw());
    }

    private static Curves curves(List<Curves.Value> values) {
        return new Curves(
                "c",
                "It rises",
                "USD by month",
                "100 after 36 months",
                "source",
                MONTHS,
                Axis.fromZero("USD", 100, 5, AxisWords::whole),
                List.of(new Curves.Curve("alone", "first", values)),
                Optional.empty());
    }

    private static Curves.Value value(double at, double number) {
        return new Curves.Value(at, number, number, number);
    }

    private static PairedBars.Bar bar(double number) {
        return new PairedBars.Bar(number, number, number, AxisWords.whole(number));
    }

    private static Document xml(String svg) {
        return Jsoup.parse(svg, Parser.xmlParser());
    }
}
