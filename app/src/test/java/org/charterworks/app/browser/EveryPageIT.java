package org.charterworks.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.charterworks.app.web.frame.Navigation;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What has to hold on every page of the portal, and on the pages behind its lists.
class EveryPageIT {

    private static final String STATE = "on=2026-11-22&scenario=as-forecast";
    private static final int PHONE = 360;
    private static final int DESK = 1440;

    @RegisterExtension
    static final BrowserExtension BROWSERS = new BrowserExtension();

    /// Marks what the keyboard reaches and can be compared with what it has to reach.
    private static final String WATCH_FOCUS = """
        window.reached = new Set();
        document.addEventListener('focusin', event => window.reached.add(event.target));
        document.body.tabIndex = -1;
        document.body.focus();
        """;

    /// Controls that can be used and are not reached; a radio group needs one of its buttons only.
    private static final String NOT_REACHED = """
        return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
            .filter(each => each.checkVisibility({visibilityProperty: true}) && !each.disabled)
            .filter(each => !window.reached.has(each) && each.type !== 'radio')
            .map(each => each.outerHTML.slice(0, 120));
        """;

    private static final String CONTROLS = """
        return document.querySelectorAll('a[href], button, input, select, textarea, summary, .sheet').length
            + 6 * document.querySelectorAll('input[type=date]').length;
        """;

    /// All pages, or those whose address holds the property `charterworks.page`.
    static List<String> pages() {
        return Stream.concat(
                        Navigation.sections().stream()
                                .flatMap(section -> section.rooms().stream())
                                .map(Navigation.Room::path),
                        Stream.of(
                                "/provisions/IV.2",
                                "/commitments/C-IV.2",
                                "/projects/PRJ-KARS-DILUCU",
                                "/evidence/EV-2026-02-10-01",
                                "/indicators/IND-AZ-RAIL-FREIGHT",
                                "/meetings/M-SWG-1",
                                "/value/money?rate=4&years=30",
                                "/portfolio?budget=3500&others=no&cost.EXT-CASPIAN-SHIPS=600",
                                "/map?width=tonnes",
                                "/flows?demand-on=2030-07-01",
                                "/resilience?from=KZ_ALTYNKOL&to=GE_POTI",
                                "/energy?carrier=power",
                                "/energy?carrier=gas&dmax=lots",
                                "/route?from=KZ_ALTYNKOL&to=GE_POTI",
                                "/value?on=2031-06-30&scenario=as-forecast",
                                "/whatif?project=PRJ-KARS-DILUCU&months=12",
                                "/explain?figure=delay/measure=money/months=12/project=PRJ-KARS-DILUCU"
                                        + "/scenario=as-forecast/variant=last-in",
                                "/sensitivity?figure=route/by=time/from=KZ_ALTYNKOL/layers=rail%2Bsea/measure=hours"
                                        + "/on=2026-11-22/rank=1/scenario=as-forecast/to=GE_POTI",
                                "/search?q=nakhchivan%20railway",
                                "/methods",
                                "/methods/delay-cost",
                                "/help"))
                .filter(page -> page.contains(System.getProperty("charterworks.page", "")))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isWholeAndAccessibleOnDeskAndPhone(String page) {
        Browser browser = BROWSERS.browser();
        looksRight(browser, page, "en", DESK);
        looksRight(browser, page, "az", PHONE);
        looksRight(browser, page, "az", DESK);
        looksRight(browser, page, "en", PHONE);
        assertThat(browser.consoleErrors()).as("console").isEmpty();
        assertThat(browser.failedRequests()).as("requests").isEmpty();
    }

    private static void looksRight(Browser browser, String page, String language, int width) {
        String how = language + ", " + width + " px";
        open(browser, width, address(page, language));
        assertThat(browser.all("h1")).as("one heading, " + how).hasSize(1);
        assertThat(browser.text("h1")).isNotBlank();
        assertThat(browser.script("return document.documentElement.lang")).isEqualTo(language);
        assertThat(((Number) browser.script("return document.documentElement.scrollWidth")).intValue())
                .as("width of the page, " + how)
                .isLessThanOrEqualTo(width);
        if (language.equals("en")) {
            browser.screenshot(name(page) + "-" + width);
            assertThat(browser.accessibilityViolations())
                    .as("WCAG 2.2 AA, " + how)
                    .isEmpty();
        }
    }

    private static void open(Browser browser, int width, String address) {
        browser.width(width);
        browser.open(address);
        browser.await(
                "the parts that come later",
                () -> browser.all("[aria-busy=true]").isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isReadableWithoutScript(String page) {
        Browser with = BROWSERS.browser();
        Browser without = BROWSERS.withoutScript();
        open(with, DESK, address(page, "en"));
        without.width(DESK);
        without.open(address(page, "en"));

        assertThat(with.script("return typeof htmx")).isEqualTo("object");
        assertThat(without.script("return typeof htmx")).as("script is off").isEqualTo("undefined");
        assertThat(without.text("main")).isEqualTo(with.text("main"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isUsableWithTheKeyboardAlone(String page) {
        Browser browser = BROWSERS.browser();
        open(browser, DESK, address(page, "en"));
        browser.script(WATCH_FOCUS);
        browser.tab(((Number) browser.script(CONTROLS)).intValue());

        assertThat((List<?>) browser.script(NOT_REACHED)).isEmpty();
    }

    private static String address(String page, String language) {
        String dated = page.contains("on=") ? page : page + (page.contains("?") ? "&" : "?") + STATE;
        return dated + "&lang=" + language;
    }

    private static String name(String page) {
        String name = page.substring(1).replaceAll("[^A-Za-z0-9.]+", "-");
        return name.isEmpty() ? "home" : name;
    }
}
