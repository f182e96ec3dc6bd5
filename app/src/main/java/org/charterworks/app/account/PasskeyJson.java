package org.charterworks.app.account;

import java.util.Optional;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What the script of the pages and the server tell each other of passkeys, in the JSON of WebAuthn Level 3.
final class PasskeyJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private PasskeyJson() {}

    static String of(Object options) {
        return JSON.writeValueAsString(options);
    }

    /// A new passkey; empty when the text is none.
    static Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> made(String text) {
        return read(text, new TypeReference<>() {});
    }

    /// A passkey that somebody logs in with; empty when the text is none.
    static Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> shown(String text) {
        return read(text, new TypeReference<>() {});
    }

    private static <T> Optional<T> read(String text, TypeReference<T> type) {
        try {
            return Optional.ofNullable(JSON.readValue(text, type));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
