package org.charterworks.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// The calendar at its address, of the bundled programme on 22 November 2026.
@SpringBootTest(classes = PortalOf.Bundled.class)
@AutoConfigureMockMvc
class CalendarPagesTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void theOneDateCertainSaysItsRuleInEnglishAndAzerbaijani() throws Exception {
        assertThat(description(calendar("en"), "AZ-US-CSP-2026/commitment/C-IV.2/due/1"))
                .isEqualTo("""
                        3 months after signature on 10 February 2026.
                        In the words of the text: Within three months of signature.
                        10 May 2026, a Sunday; not moved to a working day
                        In the register: C-IV.2""");
        assertThat(description(calendar("az"), "AZ-US-CSP-2026/commitment/C-IV.2/due/1"))
                .isEqualTo("""
                        İmzalanmadan (10 fevral 2026) 3 ay sonra.
                        Mətnin sözləri ilə: Within three months of signature.
                        10 may 2026, bazar; iş gününə keçirilmir
                        Reyestrdə: C-IV.2""");
    }

    @ParameterizedTest
    @CsvSource({"en", "az"})
    void isValidAndEveryLineHasAtMostSeventyFiveOctets(String language) throws Exception {
        MockHttpServletResponse answer = answer("/calendar.ics?lang=" + language);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text.split("\r\n"))
                .hasSizeGreaterThan(1000)
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        calendar(language).validate(true);
    }

    @Test
    void isNotSentAgainToWhoeverHasIt() throws Exception {
        MockHttpServletResponse first = answer("/calendar.ics");
        String tag = String.valueOf(first.getHeader("ETag"));
        assertThat(first.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(String.join(", ", first.getHeaders("Vary"))).contains("Accept-Language", "Cookie");
        assertThat(tag).matches("W/\"[0-9a-f]{32}\"");
        MockHttpServletResponse second = mvc.perform(get("/calendar.ics").header("If-None-Match", tag))
                .andReturn()
                .getResponse();
        assertThat(second.getStatus()).isEqualTo(304);
        assertThat(second.getContentLength()).isZero();
        assertThat(answer("/calendar.ics?lang=az").getHeader("ETag")).isNotEqualTo(tag);
    }

    @Test
    void doesNotDependOnDayOrScenarioOfAPage() throws Exception {
        assertThat(answer("/calendar.ics?on=2031-01-01&scenario=as-promised").getContentAsString())
                .isEqualTo(answer("/calendar.ics").getContentAsString());
    }

    @Test
    void everyEntryLeadsToItsPage() throws Exception {
        List<String> pages = calendar("en").getComponents(Component.VEVENT).stream()
                .map(event -> event.getRequiredProperty(Property.URL).getValue())
                .distinct()
                .toList();
        assertThat(pages).hasSizeGreaterThan(30).allMatch(page -> page.startsWith("http://localhost/"));
        for (String page : pages) {
            assertThat(answer(page.replace("http://localhost", "")).getStatus())
                    .as(page)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/meetings, en, All dates as a calendar",
        "/roadmap, en, All dates as a calendar",
        "/meetings, az, Bütün tarixlər təqvim şəklində",
        "/roadmap, az, Bütün tarixlər təqvim şəklində"
    })
    void pagesOfDatesLeadToIt(String path, String language, String words) throws Exception {
        Document page = Jsoup.parse(answer(path + "?lang=" + language).getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("main a[href=/calendar.ics?lang=" + language + "]")
                        .eachText())
                .containsExactly(words);
        assertThat(page.select("link[rel=alternate][type=text/calendar]").eachAttr("href"))
                .containsExactly("/calendar.ics?lang=" + language);
    }

    private Calendar calendar(String language) throws Exception {
        String text = answer("/calendar.ics?lang=" + language).getContentAsString(StandardCharsets.UTF_8);
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String description(Calendar calendar, String uid) {
        return calendar.getComponents(Component.VEVENT).stream()
                .filter(event ->
                        event.getRequiredProperty(Property.UID).getValue().equals(uid))
                .map(event -> event.getRequiredProperty(Property.DESCRIPTION).getValue())
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get(URI.create(address))).andReturn().getResponse();
    }
}
