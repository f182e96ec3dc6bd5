package org.charterworks.app.account;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.Map;
import org.charterworks.app.account.Identities.Identity;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/// Decides about people whom a provider has named: they are let in as the account they are linked with, and nobody is
/// made one. Closed and disabled accounts stay so, whoever the provider says it is.
final class Newcomers {
    /// Where a session, and the request that is being answered, keep who was not known.
    static final String UNKNOWN = "unknown-identity";

    private final Accounts accounts;
    private final Identities identities;
    private final Providers providers;
    private final SecurityLog log;
    private final InstantSource clock;

    Newcomers(Accounts accounts, Identities identities, Providers providers, SecurityLog log, InstantSource clock) {
        this.accounts = accounts;
        this.identities = identities;
        this.providers = providers;
        this.log = log;
        this.clock = clock;
    }

    /// Somebody who is linked with no account.
    ///
    /// @param label of the provider
    record Unknown(String label, String subject) implements Serializable {}

    /// Lets somebody in.
    ///
    /// @throws BadCredentialsException when they are linked with no account, or it is closed or disabled
    Authentication logIn(Identity identity, String provider, HttpServletRequest request) {
        String name = identities.account(identity).orElse("");
        if (name.isEmpty()) {
            Unknown unknown = new Unknown(providers.label(identity.issuer()), identity.subject());
            request.getSession().setAttribute(UNKNOWN, unknown);
            request.setAttribute(UNKNOWN, unknown);
            log.tell(
                    "log-in-refused",
                    "",
                    Map.of(
                            "address", request.getRemoteAddr(),
                            "because", "unknown identity",
                            "with", provider,
                            "issuer", identity.issuer(),
                            "subject", identity.subject()));
            throw new BadCredentialsException("nobody here is linked with that identity");
        }
        String barred = accounts.checked(name).orElseThrow().barred(clock.instant());
        if (!barred.isEmpty()) {
            log.tell(
                    "log-in-refused",
                    name,
                    Map.of("address", request.getRemoteAddr(), "because", barred, "with", provider));
            throw new BadCredentialsException("the account is not open");
        }
        accounts.opened(name);
        identities.used(identity);
        log.tell("log-in", name, Map.of("address", request.getRemoteAddr(), "with", provider));
        return UsernamePasswordAuthenticationToken.authenticated(
                name, null, AuthorityUtils.createAuthorityList(LogIn.LOGGED_IN));
    }

    /// Tells of an answer that is not good.
    void refuse(String provider, String because, HttpServletRequest request) {
        log.tell(
                "log-in-refused", "", Map.of("address", request.getRemoteAddr(), "because", because, "with", provider));
    }

    /// Links somebody with their account.
    ///
    /// @return false when they are linked with one already
    boolean link(String account, Identity identity, String address) {
        boolean linked = identities.link(account, identity);
        log.tell(
                linked ? "identity-linked" : "identity-refused",
                account,
                Map.of("address", address, "issuer", identity.issuer(), "subject", identity.subject()));
        return linked;
    }
}
