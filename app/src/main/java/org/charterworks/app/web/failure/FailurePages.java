package org.charterworks.app.web.failure;

import jakarta.servlet.http.HttpServletRequest;
import org.charterworks.app.web.frame.Framing;
import org.charterworks.app.web.visit.BadVisit;
import org.charterworks.app.web.visit.VisitReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Turns what goes wrong into a page in the same frame as every other, after whoever answers in another form than
/// pages.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FailurePages {
    private static final Logger LOG = LoggerFactory.getLogger(FailurePages.class);

    private final VisitReader reader;
    private final Framing framing;

    FailurePages(VisitReader reader, Framing framing) {
        this.reader = reader;
        this.framing = framing;
    }

    @ExceptionHandler
    ModelAndView badVisit(BadVisit failure, HttpServletRequest request) {
        return page("failure/unreadable", HttpStatus.BAD_REQUEST, request).addObject("faults", failure.faults());
    }

    @ExceptionHandler
    ModelAndView notThere(NotThere failure, HttpServletRequest request) {
        return page("failure/not-there", HttpStatus.NOT_FOUND, request).addObject("missing", failure);
    }

    @ExceptionHandler({NoResourceFoundException.class, NoSuchPage.class})
    ModelAndView noSuchPage(HttpServletRequest request) {
        return page("failure/no-such-page", HttpStatus.NOT_FOUND, request);
    }

    @ExceptionHandler
    ModelAndView ours(Exception failure, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return page("failure/ours", HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    private ModelAndView page(String template, HttpStatus status, HttpServletRequest request) {
        VisitReader.Reading reading = reader.reading(request, request.getRequestURI());
        return new ModelAndView(template, framing.around(reading.visit(), request), status);
    }
}
