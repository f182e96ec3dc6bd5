package org.charterworks.app.account;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.util.function.SingletonSupplier;

/// The portal as browsers and devices know it (WebAuthn Level 3). Asks for passkeys that the device can find by itself
/// and gives only to somebody it has recognised, by a PIN or a finger: such a passkey is two factors in one.
final class RelyingParty {
    private static final String NAME = "Charterworks";

    private final PasskeySettings settings;
    private final Supplier<String> port;
    private final Supplier<WebAuthnRelyingPartyOperations> operations;

    /// @param port the one listened on; asked when the first passkey is
    RelyingParty(PasskeySettings settings, PasskeyOwners owners, Passkeys passkeys, Supplier<String> port) {
        this.settings = settings;
        this.port = port;
        this.operations = SingletonSupplier.of(() -> operations(owners, passkeys));
    }

    private WebAuthnRelyingPartyOperations operations(PasskeyOwners owners, Passkeys passkeys) {
        Webauthn4JRelyingPartyOperations made = new Webauthn4JRelyingPartyOperations(
                owners,
                passkeys,
                PublicKeyCredentialRpEntity.builder()
                        .id(settings.domain())
                        .name(NAME)
                        .build(),
                Set.copyOf(settings.origins(port.get())));
        made.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        made.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return made;
    }

    WebAuthnRelyingPartyOperations operations() {
        return operations.get();
    }

    /// Whether pages opened at a host may use passkeys.
    boolean isAt(String host) {
        return settings.isFor(host);
    }

    /// Where to open the portal to use passkeys.
    String address() {
        return settings.origins(port.get()).getFirst();
    }
}
