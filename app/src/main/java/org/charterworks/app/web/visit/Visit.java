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
/// @param asOf     the moment whose knowledge is shown, as the address writes it; empty for what is known
///     now
public record Visit(
        LocalDate on,
        LocalDate today,
        Scenario scenario,
        Language language,
        String path,
        Map<String, String> others,
        String asOf) {
    public Visit {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /// A visit to what is known now.
    public Visit(
            LocalDate on,
            LocalDate today,
            Scenario scenario,
            Language language,
            String path,
            Map<String, String> others) {
        this(on, today, scenario, language, path, others, "");
    }

    /// Whether the page shows what is known now.
    public boolean isNow() {
        return asOf.isEmpty();
    }

    /// Whether the page is shown for the day it is now.
    public boolean isToday() {
        return on.equals(today);
    }

    /// The address of another page with the same date, scenario and language. The path may have its own `?`
    /// and `#`.
    public String to(String page) {
        return address(page, on, scenario.id().value(), language, asOf);
    }

    /// The address of this page in another language.
    public String in(Language other) {
        return address(here(), on, scenario.id().value(), other, asOf);
    }

    /// The address of this page on another day.
    public String on(LocalDate day) {
        return address(here(), day, scenario.id().value(), language, asOf);
    }

    /// The address of this page in another scenario.
    public String under(Scenario other) {
        return address(here(), on, other.id().value(), language, asOf);
    }

    /// The address of this page with what was known at another moment.
    ///
    /// @param moment a day or an instant; empty for now
    public String asOf(String moment) {
        return address(here(), on, scenario.id().value(), language, moment);
    }

    /// The address of another page with what was known at another moment.
    public String to(String page, String moment) {
        return address(page, on, scenario.id().value(), language, moment);
    }

    private String here() {
        StringBuilder here = new StringBuilder(path);
        others.forEach((name, value) -> here.append(here.indexOf("?") < 0 ? '?' : '&')
                .append(encoded(name))
                .append('=')
                .append(encoded(value)));
        return here.toString();
    }

    private static String address(String page, LocalDate on, String scenario, Language language, String asOf) {
        int hash = page.indexOf('#');
        String before = hash < 0 ? page : page.substring(0, hash);
        String fragment = hash < 0 ? "" : page.substring(hash);
        return before
                + (before.indexOf('?') < 0 ? '?' : '&')
                + "on=" + on
                + "&scenario=" + encoded(scenario)
                + "&lang=" + language.code()
                + (asOf.isEmpty() ? "" : "&as-of=" + encoded(asOf))
                + fragment;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
