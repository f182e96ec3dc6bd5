package org.charterworks.app.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.Languages;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.visit.VisitReader;
import org.charterworks.app.web.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/// Reads the visit before a page is made, gives it to controllers that ask for a [Visit] or for [Words], and puts
/// `visit`, `words`, `frame` and `asker` into every page.
public final class Framing implements HandlerInterceptor, HandlerMethodArgumentResolver {
    private static final String VISIT = Visit.class.getName();

    private final Portal portal;
    private final Languages languages;
    private final VisitReader reader;
    private final MessageSource messages;
    private final boolean logsIn;

    /// @param logsIn whether there is something to log in to
    public Framing(Portal portal, Languages languages, VisitReader reader, MessageSource messages, boolean logsIn) {
        this.portal = portal;
        this.languages = languages;
        this.reader = reader;
        this.messages = messages;
        this.logsIn = logsIn;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(VISIT, reader.read(request, request.getRequestURI()));
        reader.rememberLanguage(request, response);
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView modelAndView) {
        if (modelAndView != null && request.getAttribute(VISIT) instanceof Visit visit) {
            modelAndView.addAllObjects(around(visit, request));
        }
    }

    /// What every page needs besides its own view.
    public Map<String, Object> around(Visit visit, HttpServletRequest request) {
        return Map.of(
                "visit", visit,
                "words", words(visit),
                "frame", Frame.of(visit, portal, languages),
                "asker", Asker.of(request, logsIn));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class || parameter.getParameterType() == Words.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (request.getAttribute(VISIT, RequestAttributes.SCOPE_REQUEST) instanceof Visit visit) {
            return parameter.getParameterType() == Visit.class ? visit : words(visit);
        }
        throw new IllegalStateException("no visit was read for this request");
    }

    private Words words(Visit visit) {
        return new Words(messages, visit.language().locale());
    }
}
