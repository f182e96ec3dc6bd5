package org.charterworks.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PasskeySettingsTest {

    @Test
    void withoutOriginsItIsTheDomainThroughHttpsAndHereThePort() {
        assertThat(new PasskeySettings("localhost", List.of()).origins("8088"))
                .containsExactly("http://localhost:8088");
        assertThat(new PasskeySettings("example.org", List.of("")).origins("8088"))
                .containsExactly("https://example.org");
    }

    @Test
    void pagesBelowTheDomainMayUsePasskeysAndNoOthers() {
        PasskeySettings settings = new PasskeySettings("example.org", List.of("https://portal.example.org"));
        assertThat(settings.isFor("portal.example.org")).isTrue();
        assertThat(settings.isFor("example.org")).isTrue();
        assertThat(settings.isFor("badexample.org")).isFalse();
        assertThat(settings.isFor("127.0.0.1")).isFalse();
    }

    @Test
    void everyFaultIsNamed() {
        assertThatThrownBy(() -> new PasskeySettings(
                        "10.0.0.1", List.of("http://10.0.0.1", "https://other.org/path", "portal.example.org", "::")))
                .hasMessageContaining("domain is '10.0.0.1'")
                .hasMessageContaining("'http://10.0.0.1'")
                .hasMessageContaining("'https://other.org/path'")
                .hasMessageContaining("'portal.example.org'")
                .hasMessageContaining("'::'");
    }
}
