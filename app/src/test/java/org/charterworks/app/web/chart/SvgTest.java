package org.charterworks.app.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {
    private static final String NASTY = "<script>alert(\"a & 'b'\")</script>";

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0.04,0",
        "1,1",
        "1.25,1.3",
        "-1.25,-1.2",
        "1234.56,1234.6",
        "0.1,0.1",
        "-7,-7",
        "1e9,1000000000"
    })
    void writesNumbersWithAtMostOneDecimalAndNoExponent(double value, String written) {
        assertThat(Svg.number(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1e13})
    void refusesNumbersThatCannotBeDrawn(double value) {
        assertThatThrownBy(() -> Svg.number(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void escapesWordsWhereverTheyStand() {
        String drawn = Svg.document("a", 10, 10, "chart", NASTY, NASTY)
                .text(0, 0, Anchor.START, "x", NASTY)
                .named("x", NASTY, g -> g.link("/a?b=" + NASTY, NASTY, "x", a -> a.circle(1, 1, 1, "")))
                .drawn();

        assertThat(drawn).doesNotContain("<script", "'b'", "\"a &");
        Document xml = Jsoup.parse(drawn, Parser.xmlParser());
        assertThat(xml.select("text").text()).isEqualTo(NASTY);
        assertThat(xml.select("desc").text()).isEqualTo(NASTY);
        assertThat(xml.select("a").attr("aria-label")).isEqualTo(NASTY);
        assertThat(xml.select("a").attr("href")).isEqualTo("/a?b=" + NASTY);
    }

    @Test
    void leavesOutCharactersThatXmlForbids() {
        assertThat(Svg.escaped("a\u0000b\u001bc\td")).isEqualTo("abc\td");
    }

    @Test
    void namesTheDrawingForThoseWhoDoNotSeeIt() {
        Document xml = Jsoup.parse(
                Svg.picture("delay", 20, 10, "chart", "Title", "Numbers").drawn(), Parser.xmlParser());

        assertThat(xml.select("svg").attr("role")).isEqualTo("img");
        assertThat(xml.select("svg").attr("aria-labelledby")).isEqualTo("delay-title delay-desc");
        assertThat(xml.select("#delay-title").text()).isEqualTo("Title");
        assertThat(xml.select("#delay-desc").text()).isEqualTo("Numbers");
    }

    @Test
    void carriesNoStyleOfItsOwn() {
        String drawn = Svg.picture("a", 10, 10, "chart", "t", "d")
                .rectangle(0, 0, 5, 5, "bar")
                .line(0, 0, 1, 1, "grid")
                .drawn();

        assertThat(drawn).doesNotContain("style=", "fill=", "stroke=");
    }
}
