package org.charterworks.app.web.visit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.roadmap.schedule.Scenario;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// Reads the visit out of a request: `on`, `scenario` and `lang`, each with a usual value when it is not
/// given.
public final class VisitReader {
    /// Dates before and after these are refused: they are slips of the pen.
    public static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    public static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Portal portal;
    private final AsOfReader moments;
    private final Languages languages;
    private final LanguageResolver resolver;

    public VisitReader(Portal portal, Languages languages, LanguageResolver resolver) {
        this.portal = portal;
        this.moments = new AsOfReader(portal.workspace());
        this.languages = languages;
        this.resolver = resolver;
    }

    /// What a request could be read as, with everything in it that could not.
    public record Reading(Visit visit, List<BadVisit.Fault> faults) {
        public Reading {
            faults = List.copyOf(faults);
        }
    }

    /// The visit a request asks for.
    ///
    /// @throws BadVisit naming everything that cannot be read
    public Visit read(HttpServletRequest request, String path) {
        Reading reading = reading(request, path);
        if (!reading.faults().isEmpty()) {
            throw new BadVisit(reading.visit(), reading.faults());
        }
        return reading.visit();
    }

    /// The visit with usual values where the request cannot be read, for pages that must be shown all the
    /// same.
    public Reading reading(HttpServletRequest request, String path) {
        List<BadVisit.Fault> faults = new ArrayList<>();
        LocalDate today = portal.today();
        LocalDate on = date(request.getParameter("on"), faults).orElse(today);
        Scenario scenario = scenario(request.getParameter("scenario"), faults);
        checkLanguage(request, faults);
        String asOf = asOf(request, faults);
        return new Reading(
                new Visit(on, today, scenario, resolver.language(request), path, others(request), asOf), faults);
    }

    /// Remembers the language that the address asks for.
    public void rememberLanguage(HttpServletRequest request, HttpServletResponse response) {
        Language chosen = resolver.language(request);
        Cookie known = WebUtils.getCookie(request, LanguageResolver.LANG);
        if (request.getParameter(LanguageResolver.LANG) != null
                && (known == null || !known.getValue().equals(chosen.code()))) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(LanguageResolver.LANG, chosen.code())
                            .path("/")
                            .maxAge(A_YEAR)
                            .httpOnly(true)
                            .sameSite("Lax")
                            .build()
                            .toString());
        }
    }

    private static Optional<LocalDate> date(String text, List<BadVisit.Fault> faults) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return Optional.of(date);
            }
        } catch (DateTimeParseException unreadable) {
            // Told to the reader below, together with whatever else is wrong.
        }
        faults.add(new BadVisit.Fault("on", text, List.of("2026-11-22")));
        return Optional.empty();
    }

    private Scenario scenario(String id, List<BadVisit.Fault> faults) {
        if (id == null || id.isBlank()) {
            return portal.usualScenario();
        }
        return portal.findScenario(id).orElseGet(() -> {
            List<String> known =
                    portal.scenarios().stream().map(each -> each.id().value()).toList();
            faults.add(new BadVisit.Fault("scenario", id, known));
            return portal.usualScenario();
        });
    }

    private String asOf(HttpServletRequest request, List<BadVisit.Fault> faults) {
        return switch (moments.read(request)) {
            case AsOfReader.Asked.Now _ -> "";
            case AsOfReader.Asked.Then then -> then.text();
            case AsOfReader.Asked.Unreadable(String seen, List<String> expected) -> {
                faults.add(new BadVisit.Fault(AsOfReader.AS_OF, seen, expected));
                yield "";
            }
        };
    }

    private void checkLanguage(HttpServletRequest request, List<BadVisit.Fault> faults) {
        String code = request.getParameter(LanguageResolver.LANG);
        if (code != null && languages.find(code).isEmpty()) {
            faults.add(new BadVisit.Fault(
                    LanguageResolver.LANG,
                    code,
                    languages.all().stream().map(Language::code).toList()));
        }
    }

    /// What else an address asks; what was sent with a form is none of it and may be secret.
    private static Map<String, String> others(HttpServletRequest request) {
        if (request.getMethod().equals("POST")) {
            return Map.of();
        }
        Map<String, String> others = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!List.of("on", "scenario", LanguageResolver.LANG, AsOfReader.AS_OF)
                            .contains(name)
                    && values.length > 0) {
                others.put(name, values[0]);
            }
        });
        return others;
    }
}
