package org.charterworks.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.charterworks.app.cli.Run;
import org.charterworks.app.web.words.Words;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import tools.jackson.databind.JsonNode;

/// A reader walks from the first page to a project, the map and a route, each step by links and fields of the page
/// before. The numbers that are met on the way are those of the command line for the same date and scenario
/// and for anybody as viewer.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReaderWalksThePortalIT {

    private static final String PROJECT = "PRJ-KARS-DILUCU";
    private static final String ON = "2026-11-22";

    @RegisterExtension
    static final BrowserExtension BROWSERS = new BrowserExtension();

    private final Browser browser = BROWSERS.browser();

    @Test
    @Order(1)
    void theFirstPageCountsWhatTheBriefCounts() {
        browser.width(1440);
        browser.open("/?lang=en&scenario=as-forecast");
        moveTheDateTo(ON);

        JsonNode brief = Run.of(
                        "brief",
                        "--on",
                        ON,
                        "--scenario",
                        "as-forecast",
                        "--viewer",
                        "public",
                        "--json",
                        "--priced",
                        "0")
                .json();
        List<String> keys = List.of(
                "done",
                "late",
                "no_evidence_found",
                "to_come",
                "undated",
                "principles",
                "permitted",
                "permitted_not_created");
        assertThat(browser.all("table.board td.number"))
                .extracting(WebElement::getText)
                .containsExactlyElementsOf(keys.stream()
                        .map(key -> Integer.toString(brief.path(key).size()))
                        .toList());
        assertThat(browser.text(".answer"))
                .contains(brief.at("/scorecard/to_be_done").asString())
                .contains(brief.at("/scorecard/undated").asString());
    }

    @Test
    @Order(2)
    void theCostsOfTheFirstPageArriveByThemselvesAndAreThoseOfTheCommandLine() {
        browser.await("costs", () -> !browser.all("#costs table").isEmpty());

        WebElement row = browser.find("#costs tbody tr");
        String project = after(href(row.findElement(By.cssSelector("td a"))), "project=");
        JsonNode delay = delay(project);
        assertThat(row.findElements(By.cssSelector("data")))
                .extracting(data -> String.valueOf(data.getAttribute("value")))
                .containsExactly(
                        number(money(delay.path("variants").path(0))),
                        number(money(delay.path("variants").path(1))));
    }

    @Test
    @Order(3)
    void theProjectCostsWhatTheCommandLineSays() {
        browser.follow("nav.rooms a[href^='/projects']");
        browser.follow("main a[href^='/projects/" + PROJECT + "?']");

        assertThat(browser.path()).contains("on=" + ON).contains("scenario=as-forecast");
        JsonNode delay = delay(PROJECT);
        for (int variant = 0; variant < 2; variant++) {
            WebElement row = browser.all("main section table tbody tr").get(variant);
            JsonNode figures = delay.path("variants").path(variant).path("figures");
            assertThat(row.findElements(By.cssSelector("data")))
                    .extracting(data -> String.valueOf(data.getAttribute("value")))
                    .containsExactly(
                            number(central(figures, "money")),
                            number(central(figures, "tonnes")),
                            number(central(figures, "tonne-days")));
        }
    }

    @Test
    @Order(4)
    void theMapOpensTheLineWhenTheMonthIsMovedPastItsDate() {
        browser.follow("nav.rooms a[href^='/map']");
        String before = browser.text(".answer");

        WebElement slider = browser.find("#month");
        slider.sendKeys(Keys.END);
        browser.await("the last month", () -> !browser.path().contains("on=" + ON));

        assertThat(browser.text(".answer")).isNotEqualTo(before);
        assertThat(browser.all(".map-frame svg a")).isNotEmpty();
        moveTheDateTo("2031-06-30");
        assertThat(browser.path()).startsWith("/map").contains("on=2031-06-30");
    }

    @Test
    @Order(5)
    void theRouteTakesAsLongAsTheCommandLineSays() {
        browser.follow("nav.rooms a[href^='/route']");
        fill("#from", "AZ_ALAT");
        fill("#to", "TR_KARS");
        new Select(browser.find("#by")).selectByValue("time");
        browser.find(".planner button.main").click();
        browser.await("the answer", () -> browser.path().contains("TR_KARS"));
        browser.await("the legs", () -> !browser.all("table.legs tbody tr").isEmpty());

        JsonNode best = Run.of(
                        "route",
                        "--from",
                        "AZ_ALAT",
                        "--to",
                        "TR_KARS",
                        "--on",
                        "2031-06-30",
                        "--scenario",
                        "as-forecast",
                        "--by",
                        "time",
                        "--viewer",
                        "public",
                        "--json")
                .json()
                .path("routes")
                .path(0);
        assertThat(browser.all(".totals .figure-number"))
                .extracting(WebElement::getText)
                .startsWith(
                        fixed(best.path("days"), 1),
                        fixed(best.path("standing_share").doubleValue() * 100, 0) + Words.THIN_SPACE + "%",
                        fixed(best.path("distance_km"), 0) + Words.THIN_SPACE + "km");
        assertThat(browser.all("table.legs tbody tr")).hasSize(best.path("legs").size());
    }

    private void moveTheDateTo(String day) {
        WebElement field = browser.find("#on");
        browser.script(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', {bubbles: true}))",
                field,
                day);
        browser.await("the page of " + day, () -> browser.path().contains("on=" + day));
        browser.await(
                "its field",
                () -> String.valueOf(browser.find("#on").getAttribute("value")).equals(day));
    }

    private void fill(String field, String text) {
        WebElement input = browser.find(field);
        input.clear();
        input.sendKeys(text);
    }

    private static JsonNode delay(String project) {
        return Run.of(
                        "delay",
                        "--project",
                        project,
                        "--months",
                        "12",
                        "--scenario",
                        "as-forecast",
                        "--viewer",
                        "public",
                        "--json")
                .json();
    }

    private static BigDecimal money(JsonNode variant) {
        return central(variant.path("figures"), "money");
    }

    private static BigDecimal central(JsonNode figures, String measure) {
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(each -> each.path("id").stringValue().contains("/measure=" + measure + "/"))
                .findFirst()
                .orElseThrow()
                .at("/value/central")
                .decimalValue();
    }

    private static String number(BigDecimal number) {
        return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
    }

    private static String fixed(JsonNode number, int decimals) {
        return fixed(number.doubleValue(), decimals);
    }

    private static String fixed(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String href(WebElement link) {
        return String.valueOf(link.getAttribute("href"));
    }

    /// What stands behind a mark, up to the next argument.
    private static String after(String address, String mark) {
        return address.substring(address.indexOf(mark) + mark.length()).split("&", 2)[0];
    }
}
