package org.charterworks.app.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class NetworkMapTest {
    private static final Path BUNDLED = Path.of("../programmes/azerbaijan-us-charter/basemap");
    private static final Place BAKU = new Place(49.87, 40.41);
    private static final Place TBILISI = new Place(44.8, 41.7);

    @Test
    void tellsOpenNotOpenAndClosedApart() {
        Document map = map(
                BaseMap.NONE,
                line("A", MapLine.State.OPEN),
                line("B", MapLine.State.NOT_OPEN),
                line("C", MapLine.State.CLOSED));

        assertThat(map.select("a[href=/A]").hasClass("not-open")).isFalse();
        assertThat(map.select("a[href=/B]").hasClass("not-open")).isTrue();
        assertThat(map.select("a[href=/C] .tick")).hasSize(1);
        assertThat(map.select(".tick")).hasSize(1);
    }

    @Test
    void everythingOnItLeadsToItsFactsAndSaysItsName() {
        Document map = map(BaseMap.NONE, line("A", MapLine.State.OPEN));

        assertThat(map.select("a")).allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("/");
            assertThat(link.attr("aria-label")).isNotBlank();
        });
    }

    @Test
    void aLongerWayRoundBelongsToNoOtherLayer() {
        Document map = map(BaseMap.NONE, line("A", MapLine.State.OPEN, "rail"), line("B", MapLine.State.OPEN, "road"));

        assertThat(map.select("a.rail .line").attr("d"))
                .isNotEqualTo(map.select("a.road .line").attr("d"));
    }

    @Test
    void theScaleBarIsARoundNumberOfKilometres() {
        assertThat(new MapScale(2.3, 600).lengthKm()).isEqualTo(200);
        assertThat(new MapScale(0.4, 600).lengthKm()).isEqualTo(50);
        assertThat(new MapScale(8.3, 600).lengthKm()).isEqualTo(1000);
    }

    @Test
    void drawsTheBundledBaseMapWithinAHundredKilobytes() {
        BaseMap base = MapFiles.baseMap(BUNDLED);
        String drawn = drawn(base, line("A", MapLine.State.OPEN));

        assertThat(drawn.length()).isLessThan(100_000);
        Document map = Jsoup.parse(drawn, Parser.xmlParser());
        assertThat(map.select("path.land").attr("d")).startsWith("M");
        assertThat(map.select("path.border")).hasSize(2);
        assertThat(map.select(".sea-name").eachText()).contains("Caspian Sea", "Black Sea");
        assertThat(drawn(MapFiles.baseMap(BUNDLED), line("A", MapLine.State.OPEN)))
                .isEqualTo(drawn);
    }

    @Test
    void namesSeasInTheReadersLanguage() {
        NetworkMap map = new NetworkMap(
                "m",
                "t",
                "w",
                MapFiles.baseMap(BUNDLED),
                View.whole(Extent.REGION),
                "az",
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(Jsoup.parse(map.drawn(), Parser.xmlParser())
                        .select(".sea-name")
                        .eachText())
                .contains("Xəzər dənizi");
    }

    @Test
    void aProgrammeWithoutABaseMapHasAMapAllTheSame() {
        assertThat(MapFiles.baseMap(Path.of("no-such-folder")).isEmpty()).isTrue();
        assertThat(MapFiles.courses(Path.of("no-such-folder"))).isEmpty();
        assertThat(map(BaseMap.NONE, line("A", MapLine.State.OPEN)).select("a")).isNotEmpty();
    }

    @Test
    void anAddressHoldsABoxAndNothingElse() {
        assertThat(Box.parse("-100,50,400,200")).contains(new Box(-100, 50, 400, 200));
        assertThat(Box.parse(new Box(-100.4, 50.2, 400, 200).toString())).contains(new Box(-100, 50, 400, 200));
        for (String bad : List.of("", "1,2,3", "a,b,c,d", "0,0,-1,5", "0,0,1,1", "NaN,0,100,100", "0,0,1e9,100")) {
            assertThat(Box.parse(bad)).as(bad).isEmpty();
        }
    }

    private static Document map(BaseMap base, MapLine... lines) {
        return Jsoup.parse(drawn(base, lines), Parser.xmlParser());
    }

    private static String drawn(BaseMap base, MapLine... lines) {
        return new NetworkMap(
                        "m",
                        "The network",
                        "one link",
                        base,
                        View.whole(Extent.REGION),
                        "en",
                        List.of(),
                        List.of(lines),
                        List.of(new MapPoint("node:B", BAKU, MapPoint.Symbol.PORT, "Baku", 5, "/baku", false)),
                        List.of(new MapArea("area:H", TBILISI, "Area", "/area", false)))
                .drawn();
    }

    private static MapLine line(String id, MapLine.State state) {
        return line(id, state, "rail");
    }

    private static MapLine line(String id, MapLine.State state, String layer) {
        return new MapLine("link:" + id, layer, List.of(BAKU, TBILISI), state, 1.5, "/" + id, "Link " + id, false);
    }
}
