package org.charterworks.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ProviderSettingsTest {

    @Test
    void isReadFromTheEnvironmentAndDoesNotTellItsSecret() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of(
                                "CHARTERWORKS_OIDC_MINISTRY_ISSUER", "https://login.example.org",
                                "CHARTERWORKS_OIDC_MINISTRY_CLIENT", "charterworks",
                                "CHARTERWORKS_OIDC_MINISTRY_SECRET", "hush",
                                "CHARTERWORKS_OIDC_MINISTRY_LABEL", "the ministry")));
        ConfigurationPropertySources.attach(environment);
        ProviderSettings settings = Binder.get(environment).bindOrCreate("charterworks", ProviderSettings.class);
        assertThat(settings.oidc())
                .containsExactlyEntriesOf(Map.of(
                        "ministry",
                        new ProviderSettings.Provider(
                                "https://login.example.org", "charterworks", "hush", "the ministry")));
        assertThat(settings.toString()).contains("charterworks").doesNotContain("hush");
    }

    @Test
    void everyFaultIsNamed() {
        assertThatThrownBy(() -> new ProviderSettings(Map.of(
                        "one", new ProviderSettings.Provider("http://login.example.org", "", "", ""),
                        "Two!", new ProviderSettings.Provider("", "client", "secret", "label"))))
                .hasMessageContaining("charterworks.oidc.one.issuer is 'http://login.example.org'")
                .hasMessageContaining("charterworks.oidc.one.client is missing")
                .hasMessageContaining("charterworks.oidc.one.label is missing")
                .hasMessageContaining("charterworks.oidc.one.secret is missing")
                .hasMessageContaining("charterworks.oidc.Two! has a name that does not fit")
                .hasMessageContaining("charterworks.oidc.Two!.issuer is ''");
    }
}
