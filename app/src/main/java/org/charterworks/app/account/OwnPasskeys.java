package org.charterworks.app.account;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.account.OwnAccount.Doer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;

/// What people do with the passkeys of their own accounts. Each change is told to the security log.
public final class OwnPasskeys {
    private static final Logger LOG = LoggerFactory.getLogger(OwnPasskeys.class);
    private static final String OFFERED = "passkey-offered";

    private final OwnAccount own;
    private final Passkeys passkeys;
    private final RelyingParty party;
    private final SecurityLog log;

    OwnPasskeys(OwnAccount own, Passkeys passkeys, RelyingParty party, SecurityLog log) {
        this.own = own;
        this.passkeys = passkeys;
        this.party = party;
        this.log = log;
    }

    /// Whether pages opened at a host may use passkeys.
    public boolean isAt(String host) {
        return party.isAt(host);
    }

    /// Where to open the portal to use passkeys.
    public String address() {
        return party.address();
    }

    public List<Passkeys.Listed> all(Doer doer) {
        return passkeys.of(doer.account());
    }

    /// Offers to register a passkey, to whoever knows the present password.
    ///
    /// @param session remembers the offer, until it is answered once
    /// @return the offer in JSON, for `navigator.credentials.create`; empty when the password does not fit
    public Optional<String> offer(Doer doer, String present, HttpSession session) {
        if (!own.proves(doer, present)) {
            return Optional.empty();
        }
        PublicKeyCredentialCreationOptions offer = party.operations()
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(
                        UsernamePasswordAuthenticationToken.authenticated(doer.account(), null, List.of())));
        session.setAttribute(OFFERED, offer);
        return Optional.of(PasskeyJson.of(offer));
    }

    /// Registers the passkey that a device made upon an offer.
    ///
    /// @param text the passkey in JSON
    /// @return false when it does not answer an offer of this session to this account
    public boolean register(Doer doer, String label, String text, HttpSession session) {
        Object offered = session.getAttribute(OFFERED);
        session.removeAttribute(OFFERED);
        PublicKeyCredential<AuthenticatorAttestationResponse> made =
                PasskeyJson.made(text).orElse(null);
        boolean fits = made != null
                && offered instanceof PublicKeyCredentialCreationOptions offer
                && offer.getUser().getName().equals(doer.account())
                && answers(new ImmutableRelyingPartyRegistrationRequest(offer, new RelyingPartyPublicKey(made, label)));
        log.tell(
                fits ? "passkey-registered" : "passkey-refused",
                doer.account(),
                Map.of("address", doer.address(), "label", label));
        return fits;
    }

    /// Whatever the library finds wrong it throws, with a class for each fault.
    private boolean answers(ImmutableRelyingPartyRegistrationRequest made) {
        try {
            party.operations().registerCredential(made);
            return true;
        } catch (RuntimeException wrong) {
            LOG.info("A new passkey was refused: {}", wrong.toString());
            return false;
        }
    }

    public void remove(Doer doer, String id) {
        passkeys.remove(doer.account(), id)
                .ifPresent(label ->
                        log.tell("passkey-removed", doer.account(), Map.of("address", doer.address(), "label", label)));
    }
}
