package org.charterworks.app.account;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/// The providers through which people may log in. Each is asked for its description when somebody first goes there, so
/// that the server starts whether they can be reached or not.
public final class Providers implements ClientRegistrationRepository {
    private static final String BACK = "{baseUrl}" + ProviderLogIn.PATH + "{registrationId}/back";

    private final Map<String, ProviderSettings.Provider> settings;
    private final Map<String, ClientRegistration> described = new ConcurrentHashMap<>();

    Providers(ProviderSettings settings) {
        this.settings = settings.oidc();
    }

    /// What pages tell of a provider.
    public record Listed(String id, String issuer, String label) {}

    /// All of them by label.
    public List<Listed> all() {
        return settings.entrySet().stream()
                .map(each -> new Listed(
                        each.getKey(), each.getValue().issuer(), each.getValue().label()))
                .sorted(Comparator.comparing(Listed::label))
                .toList();
    }

    public Optional<Listed> find(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// How pages name the provider of an identity: its label, or its issuer when it is not set any more.
    public String label(String issuer) {
        return all().stream()
                .filter(each -> each.issuer().equals(issuer))
                .map(Listed::label)
                .findFirst()
                .orElse(issuer);
    }

    /// @throws IllegalArgumentException when the provider cannot be reached or describes itself wrongly
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        ProviderSettings.Provider provider = settings.get(id);
        return provider == null ? null : described.computeIfAbsent(id, _ -> described(id, provider));
    }

    private static ClientRegistration described(String id, ProviderSettings.Provider provider) {
        return ClientRegistrations.fromOidcIssuerLocation(provider.issuer())
                .registrationId(id)
                .clientId(provider.client())
                .clientSecret(provider.secret())
                .clientName(provider.label())
                .scope(OidcScopes.OPENID)
                .redirectUri(BACK)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
