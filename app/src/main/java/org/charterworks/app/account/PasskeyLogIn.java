package org.charterworks.app.account;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;

/// Checks a passkey that somebody logs in with, without name, password or code.
///
/// As with passwords the answer is the same whatever is wrong, failures close the account, and a closed or disabled
/// account is not opened.
public final class PasskeyLogIn {
    private static final Logger LOG = LoggerFactory.getLogger(PasskeyLogIn.class);
    private static final String ASKED = "passkey-asked";

    private final Accounts accounts;
    private final Passkeys passkeys;
    private final RelyingParty party;
    private final SecurityLog log;
    private final InstantSource clock;

    PasskeyLogIn(Accounts accounts, Passkeys passkeys, RelyingParty party, SecurityLog log, InstantSource clock) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.party = party;
        this.log = log;
        this.clock = clock;
    }

    /// Whether pages opened at a host may use passkeys.
    public boolean isAt(String host) {
        return party.isAt(host);
    }

    /// Asks for a passkey, any that the device has for the portal.
    ///
    /// @param session remembers what was asked, until it is answered once
    /// @return the question in JSON, for `navigator.credentials.get`
    public String ask(HttpSession session) {
        PublicKeyCredentialRequestOptions asked = party.operations()
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        session.setAttribute(ASKED, asked);
        return PasskeyJson.of(asked);
    }

    /// Who answered what was asked in a session.
    ///
    /// @param text the answer in JSON
    /// @throws BadCredentialsException when anything is wrong with it
    Authentication authenticate(HttpSession session, String text, String address) {
        Object asked = session.getAttribute(ASKED);
        session.removeAttribute(ASKED);
        PublicKeyCredential<AuthenticatorAssertionResponse> shown =
                PasskeyJson.shown(text).orElse(null);
        if (!(asked instanceof PublicKeyCredentialRequestOptions options) || shown == null) {
            throw refused("", "no passkey", Duration.ZERO, address);
        }
        String name = Optional.ofNullable(shown.getRawId())
                .flatMap(passkeys::account)
                .orElseThrow(() -> refused("", "unknown passkey", Duration.ZERO, address));
        String barred = accounts.checked(name).orElseThrow().barred(clock.instant());
        if (!barred.isEmpty()) {
            throw refused(name, barred, Duration.ZERO, address);
        }
        if (!fits(new RelyingPartyAuthenticationRequest(options, shown), name)) {
            throw refused(name, "passkey", accounts.failed(name), address);
        }
        accounts.opened(name);
        log.tell("log-in", name, Map.of("address", address, "with", "passkey"));
        return UsernamePasswordAuthenticationToken.authenticated(
                name, null, AuthorityUtils.createAuthorityList(LogIn.LOGGED_IN));
    }

    /// Whether the answer is signed by the passkey and names the account it belongs to. Whatever the library finds
    /// wrong it throws, with a class for each fault.
    private boolean fits(RelyingPartyAuthenticationRequest answer, String account) {
        try {
            var owner = party.operations().authenticate(answer);
            return owner.getName().equals(account)
                    && Objects.equals(answer.getPublicKey().getResponse().getUserHandle(), owner.getId());
        } catch (RuntimeException wrong) {
            LOG.info("A passkey of {} was refused: {}", account, wrong.toString());
            return false;
        }
    }

    private BadCredentialsException refused(String account, String because, Duration closed, String address) {
        log.tell(
                "log-in-refused",
                account,
                closed.isZero()
                        ? Map.of("address", address, "because", because, "with", "passkey")
                        : Map.of(
                                "address",
                                address,
                                "because",
                                because,
                                "with",
                                "passkey",
                                "closed_for",
                                closed.toString()));
        return new BadCredentialsException("the passkey does not fit");
    }
}
