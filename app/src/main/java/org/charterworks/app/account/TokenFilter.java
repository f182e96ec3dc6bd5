package org.charterworks.app.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets a program ask as the account whose access token it sends: `Authorization: Bearer cw_…`. A token that is not
/// good is refused rather than overlooked, so that nobody takes the public answer for theirs.
final class TokenFilter extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final AccessTokens tokens;
    private final Accounts accounts;
    private final SecurityLog log;

    TokenFilter(AccessTokens tokens, Accounts accounts, SecurityLog log) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.log = log;
    }

    /// Whether a request brings a token, good or not.
    static boolean isSent(HttpServletRequest request) {
        String given = request.getHeader(HttpHeaders.AUTHORIZATION);
        return given != null && given.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isSent(request)) {
            chain.doFilter(request, response);
            return;
        }
        String text = request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(BEARER.length())
                .strip();
        Optional<String> account = tokens.account(text)
                .filter(name ->
                        accounts.find(name).filter(found -> !found.disabled()).isPresent());
        if (account.isEmpty()) {
            log.tell("token-refused", "", Map.of("address", request.getRemoteAddr()));
            refuse(response);
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                account.get(), null, AuthorityUtils.createAuthorityList(List.of())));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        Refusals.write(
                response,
                HttpStatus.UNAUTHORIZED,
                "token-refused",
                "The access token is not good",
                "it has ended, was revoked or never was one",
                "make a new one on the page of your account, or ask without one");
    }
}
