package org.charterworks.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.account.Identities.Identity;
import org.charterworks.app.account.OwnAccount.Doer;

/// What people do with who they are at providers. Each change is told to the security log.
public final class OwnIdentities {
    private static final String LINKING = "provider-to-link";

    private final OwnAccount own;
    private final Identities identities;
    private final Providers providers;
    private final ProviderLogIn logIn;
    private final SecurityLog log;

    OwnIdentities(OwnAccount own, Identities identities, Providers providers, ProviderLogIn logIn, SecurityLog log) {
        this.own = own;
        this.identities = identities;
        this.providers = providers;
        this.logIn = logIn;
        this.log = log;
    }

    public List<Identities.Linked> all(Doer doer) {
        return identities.all().stream()
                .filter(each -> each.account().equals(doer.account()))
                .toList();
    }

    /// Prepares to link an account with who somebody is at a provider, for whoever knows the present password.
    ///
    /// @param session remembers it, until they go there
    /// @return false when the password does not fit
    public boolean prepare(Doer doer, String provider, String present, HttpSession session) {
        boolean proven = providers.find(provider).isPresent() && own.proves(doer, present);
        if (proven) {
            session.setAttribute(LINKING, provider);
        }
        return proven;
    }

    /// The provider somebody is about to go to.
    public Optional<Providers.Listed> prepared(HttpSession session) {
        return session.getAttribute(LINKING) instanceof String provider ? providers.find(provider) : Optional.empty();
    }

    /// The address at the provider that was prepared for; where nothing was, or the provider cannot be reached, none.
    public Optional<String> go(Doer doer, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        Optional<Providers.Listed> provider = prepared(session);
        session.removeAttribute(LINKING);
        return provider.map(found -> logIn.ask(request, response, found.id(), doer.account()));
    }

    public void unlink(Doer doer, Identity identity) {
        if (identities.unlink(doer.account(), identity)) {
            log.tell(
                    "identity-unlinked",
                    doer.account(),
                    Map.of("address", doer.address(), "issuer", identity.issuer(), "subject", identity.subject()));
        }
    }

    /// Who last came from a provider in a session and was not known, told once: the label of the provider and the
    /// subject.
    public static Optional<List<String>> unknown(HttpSession session) {
        Object unknown = session.getAttribute(Newcomers.UNKNOWN);
        session.removeAttribute(Newcomers.UNKNOWN);
        return unknown instanceof Newcomers.Unknown(String label, String subject)
                ? Optional.of(List.of(label, subject))
                : Optional.empty();
    }
}
