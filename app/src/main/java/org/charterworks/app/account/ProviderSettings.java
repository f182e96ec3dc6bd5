package org.charterworks.app.account;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Through which providers people may log in (OpenID Connect), each by a short name such as `ministry`.
///
/// @param oidc none unless set
@ConfigurationProperties("charterworks")
public record ProviderSettings(@DefaultValue Map<String, Provider> oidc) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,40}");
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");

    /// One provider.
    ///
    /// @param issuer its address, below which its description is found
    /// @param client as which it knows this portal
    /// @param secret with which this portal proves it
    /// @param label  its name on pages
    public record Provider(
            @DefaultValue("") String issuer,
            @DefaultValue("") String client,
            @DefaultValue("") String secret,
            @DefaultValue("") String label) {

        private List<String> faults(String id) {
            String at = "charterworks.oidc." + id;
            List<String> faults = new ArrayList<>();
            if (!ID.matcher(id).matches()) {
                faults.add(at + " has a name that does not fit, expected small letters and digits");
            }
            if (!isSafe(issuer)) {
                faults.add(at + ".issuer is '" + issuer + "', expected an address that begins with https://");
            }
            Map.of("client", client, "secret", secret, "label", label).entrySet().stream()
                    .filter(each -> each.getValue().isBlank())
                    .map(each -> at + "." + each.getKey() + " is missing")
                    .sorted()
                    .forEach(faults::add);
            return faults;
        }

        private static boolean isSafe(String address) {
            try {
                URI issuer = URI.create(address);
                return issuer.getHost() != null
                        && ("https".equals(issuer.getScheme())
                                || ("http".equals(issuer.getScheme()) && HERE.contains(issuer.getHost())));
            } catch (IllegalArgumentException notAnAddress) {
                return false;
            }
        }

        @Override
        public String toString() {
            return "Provider[" + issuer + ", " + client + ", " + label + "]";
        }
    }

    public ProviderSettings {
        oidc = Map.copyOf(oidc);
        List<String> faults = new TreeMap<>(oidc)
                .entrySet().stream()
                        .flatMap(each -> each.getValue().faults(each.getKey()).stream())
                        .toList();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }
}
