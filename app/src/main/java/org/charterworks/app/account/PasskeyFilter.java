package org.charterworks.app.account;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/// Takes the passkey that the log-in page sends, and begins a session.
final class PasskeyFilter extends AbstractAuthenticationProcessingFilter {
    private final PasskeyLogIn logIn;

    PasskeyFilter(PasskeyLogIn logIn, CsrfTokenRepository csrf) {
        super(pathPattern(HttpMethod.POST, "/log-in/passkey"));
        this.logIn = logIn;
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(csrf))));
        setAuthenticationSuccessHandler((request, response, _) -> Sessions.begin(request, response));
        setAuthenticationFailureHandler(new SimpleUrlAuthenticationFailureHandler("/log-in?refused=passkey"));
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        return logIn.authenticate(
                request.getSession(), String.valueOf(request.getParameter("credential")), request.getRemoteAddr());
    }
}
