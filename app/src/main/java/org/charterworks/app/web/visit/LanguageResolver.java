package org.charterworks.app.web.visit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/// Chooses the language of an answer: the address first, then what the reader chose last, then what the
/// browser asks
/// for.
public final class LanguageResolver implements LocaleResolver {
    /// The parameter and the cookie that hold the code of a language.
    public static final String LANG = "lang";

    private final Languages languages;

    public LanguageResolver(Languages languages) {
        this.languages = languages;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return language(request).locale();
    }

    /// The language of the answer to a request.
    public Language language(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(LANG))
                .flatMap(languages::find)
                .or(() -> Optional.ofNullable(WebUtils.getCookie(request, LANG))
                        .map(Cookie::getValue)
                        .flatMap(languages::find))
                .or(() -> asked(request))
                .orElse(languages.usual());
    }

    private Optional<Language> asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        List<Locale> wanted = Collections.list(request.getLocales());
        return wanted.stream()
                .flatMap(locale -> languages.find(locale.getLanguage()).stream())
                .findFirst();
    }

    /// The language is chosen by the address alone.
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by the address");
    }
}
