package org.charterworks.app.web.visit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.charterworks.roadmap.schedule.Scenario;
import org.springframework.web.util.UriUtils;

/// What every page is asked for besides its own subject, and the addresses that follow from it.
///
/// Every link carries date, scenario and language, so that an address shows the same to whoever opens it.
///
/// @param on       the day everything is shown for
/// @param today    the day it is now for the instrument
/// @param scenario which dates are believed
/// @param language the language of the page
/// @param path     the address of the page, without what follows `?`
/// @param others   what else the address asks, such as a filter, in the order given
public record Visit(
        LocalDate on, LocalDate today, Scenario scenario, Language language, String path, Map<String, String> others) {
    public Visit {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /// Whether the page is shown for the day it is now.
    public boolean isToday() {
        return on.equals(today);
    }

    /// The address of another page with the same date, scenario and language. The path may have its own `?`
    /// and `#`.
    public String to(String page) {
        return address(page, on, scenario.id().value(), language);
    }

    /// The address of this page in another language.
    public String in(Language other) {
        return address(here(), on, scenario.id().value(), other);
    }

    /// The address of this page on another day.
    public String on(LocalDate day) {
        return address(here(), day, scenario.id().value(), language);
    }

    /// The address of this page in another scenario.
    public String under(Scenario other) {
        return address(here(), on, other.id().value(), language);
    }

    private String here() {
        StringBuilder here = new StringBuilder(path);
        others.forEach((name, value) -> here.append(here.indexOf("?") < 0 ? '?' : '&')
                .append(encoded(name))
                .append('=')
                .append(encoded(value)));
        return here.toString();
    }

    private static String address(String page, LocalDate on, String scenario, Language language) {
        int hash = page.indexOf('#');
        String before = hash < 0 ? page : page.substring(0, hash);
        String fragment = hash < 0 ? "" : page.substring(hash);
        return before
                + (before.indexOf('?') < 0 ? '?' : '&')
                + "on=" + on
                + "&scenario=" + encoded(scenario)
                + "&lang=" + language.code()
                + fragment;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
