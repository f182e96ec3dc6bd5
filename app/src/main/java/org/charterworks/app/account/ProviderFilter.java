package org.charterworks.app.account;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/// Receives people who come back from a provider: begins a session for the account they are linked with, or links who
/// they are with the account that asked for it.
final class ProviderFilter extends AbstractAuthenticationProcessingFilter {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderFilter.class);

    private final ProviderLogIn logIn;
    private final Newcomers newcomers;

    ProviderFilter(ProviderLogIn logIn, Newcomers newcomers, CsrfTokenRepository csrf) {
        super(pathPattern(HttpMethod.GET, ProviderLogIn.PATH + "{provider}/back"));
        this.logIn = logIn;
        this.newcomers = newcomers;
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(csrf))));
        setAuthenticationSuccessHandler((request, response, _) -> Sessions.begin(request, response));
        setAuthenticationFailureHandler((request, response, _) -> response.sendRedirect(
                request.getAttribute(Newcomers.UNKNOWN) == null
                        ? "/log-in?refused=provider"
                        : "/log-in?refused=identity"));
    }

    /// @return null when nobody logs in here, because the answer was for the page of the account
    @Override
    public @Nullable Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String provider =
                request.getRequestURI().substring(ProviderLogIn.PATH.length()).split("/", -1)[0];
        ProviderLogIn.Arrived arrived;
        try {
            arrived = logIn.arrived(request, response, provider);
        } catch (OAuth2AuthenticationException wrong) {
            newcomers.refuse(provider, wrong.getError().getErrorCode(), request);
            throw wrong;
        } catch (IllegalArgumentException | IllegalStateException unreachable) {
            LOG.warn("The provider {} cannot be asked", provider, unreachable);
            newcomers.refuse(provider, "provider cannot be asked", request);
            throw new BadCredentialsException("the provider cannot be asked", unreachable);
        }
        if (arrived.links().isEmpty()) {
            return newcomers.logIn(arrived.identity(), provider, request);
        }
        String here = Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getName)
                .orElse("");
        boolean linked =
                here.equals(arrived.links()) && newcomers.link(here, arrived.identity(), request.getRemoteAddr());
        response.sendRedirect("/account?done=" + (linked ? "identity" : "identity-refused"));
        return null;
    }
}
