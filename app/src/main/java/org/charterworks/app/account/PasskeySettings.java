package org.charterworks.app.account;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// For which host names passkeys are made. A browser gives a passkey only to the domain it was made for, so both
/// settings follow from where the portal is opened.
///
/// @param domain  host name of the portal, or one it ends with: the relying party id of WebAuthn
/// @param origins where pages may ask for passkeys, such as `https://portal.example.org`; empty for `https` at the
///                domain, and for `localhost` at the port that is listened on
@ConfigurationProperties("charterworks.passkeys")
public record PasskeySettings(String domain, List<String> origins) {
    private static final String LOCAL = "localhost";
    private static final Pattern HOST = Pattern.compile("(?=.*[a-z])[a-z0-9-]+(\\.[a-z0-9-]+)*");

    public PasskeySettings {
        origins = origins.stream()
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .toList();
        List<String> faults = new ArrayList<>();
        if (!HOST.matcher(domain).matches()) {
            faults.add("charterworks.passkeys.domain is '" + domain + "', expected a host name such as example.org");
        }
        for (String origin : origins) {
            if (!isOrigin(origin, domain)) {
                faults.add(
                        "charterworks.passkeys.origins has '" + origin + "', expected https:// and a host name that is "
                                + domain + " or ends with ." + domain + ", without a path");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    private static boolean isOrigin(String text, String domain) {
        try {
            URI origin = URI.create(text);
            String host = Optional.ofNullable(origin.getHost()).orElse("");
            String scheme = String.valueOf(origin.getScheme());
            String bare = scheme + "://" + host + (origin.getPort() < 0 ? "" : ":" + origin.getPort());
            return bare.equals(text)
                    && isWithin(host, domain)
                    && (scheme.equals("https") || (scheme.equals("http") && host.equals(LOCAL)));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static boolean isWithin(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    /// Whether pages opened at a host may use passkeys.
    boolean isFor(String host) {
        return isWithin(host, domain);
    }

    /// Where pages may ask for passkeys.
    ///
    /// @param port the one listened on
    List<String> origins(String port) {
        if (!origins.isEmpty()) {
            return origins;
        }
        return List.of(domain.equals(LOCAL) ? "http://" + LOCAL + ":" + port : "https://" + domain);
    }
}
