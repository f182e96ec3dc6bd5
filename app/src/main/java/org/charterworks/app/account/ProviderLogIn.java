package org.charterworks.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.charterworks.app.account.Identities.Identity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Sends people to a provider and finds out who came back: the authorization code flow of OpenID Connect Core 1.0 with
/// PKCE, state and nonce. What the provider tells is used for that and not kept.
public final class ProviderLogIn {
    /// Where people go to a provider, and below it come back.
    public static final String PATH = "/log-in/with/";

    private static final String LINKS = "links";

    private final Providers providers;
    private final DefaultOAuth2AuthorizationRequestResolver questions;
    private final HttpSessionOAuth2AuthorizationRequestRepository asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final OidcAuthorizationCodeAuthenticationProvider answers = new OidcAuthorizationCodeAuthenticationProvider(
            new RestClientAuthorizationCodeTokenResponseClient(),
            told -> new DefaultOidcUser(Set.of(), told.getIdToken()));

    ProviderLogIn(Providers providers) {
        this.providers = providers;
        this.questions = new DefaultOAuth2AuthorizationRequestResolver(providers);
    }

    /// Who came back.
    ///
    /// @param links the account that is to be linked with the identity; empty when they want to log in
    record Arrived(Identity identity, String links) {}

    /// The address at the provider that asks who somebody is; what was asked is remembered in their session.
    ///
    /// @param links the account that is to be linked; empty to log in
    /// @throws RuntimeException when the provider cannot be reached or describes itself wrongly
    public String ask(HttpServletRequest request, HttpServletResponse response, String provider, String links) {
        OAuth2AuthorizationRequest question = OAuth2AuthorizationRequest.from(
                        Objects.requireNonNull(questions.resolve(request, provider)))
                .attributes(more -> more.put(LINKS, links))
                .build();
        asked.saveAuthorizationRequest(question, request, response);
        return question.getAuthorizationRequestUri();
    }

    /// Who came back from a provider to the session that sent them; what was asked is answered once.
    ///
    /// @throws OAuth2AuthenticationException when anything is wrong with the answer
    Arrived arrived(HttpServletRequest request, HttpServletResponse response, String provider) {
        OAuth2AuthorizationRequest question = asked.removeAuthorizationRequest(request, response);
        if (question == null || !provider.equals(question.getAttribute("registration_id"))) {
            throw wrong("nothing_asked");
        }
        ClientRegistration registration = providers.findByRegistrationId(provider);
        if (registration == null) {
            throw wrong("unknown_provider");
        }
        Authentication known = Objects.requireNonNull(answers.authenticate(new OAuth2LoginAuthenticationToken(
                registration, new OAuth2AuthorizationExchange(question, answer(request, question)))));
        OidcUser user = (OidcUser) Objects.requireNonNull(known.getPrincipal());
        return new Arrived(
                new Identity(
                        String.valueOf(user.getIssuer()),
                        Optional.ofNullable(user.getSubject()).orElseThrow(() -> wrong("no_subject"))),
                Optional.<String>ofNullable(question.getAttribute(LINKS)).orElse(""));
    }

    private static OAuth2AuthorizationResponse answer(HttpServletRequest request, OAuth2AuthorizationRequest question) {
        String code = request.getParameter("code");
        String state = String.valueOf(request.getParameter("state"));
        String back = String.valueOf(question.getRedirectUri());
        return code == null || code.isEmpty()
                ? OAuth2AuthorizationResponse.error(Optional.ofNullable(request.getParameter("error"))
                                .orElse("no_code"))
                        .redirectUri(back)
                        .state(state)
                        .build()
                : OAuth2AuthorizationResponse.success(code)
                        .redirectUri(back)
                        .state(state)
                        .build();
    }

    private static OAuth2AuthenticationException wrong(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}
