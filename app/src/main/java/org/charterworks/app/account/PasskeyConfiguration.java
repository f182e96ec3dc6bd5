package org.charterworks.app.account;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Puts passkeys together for the server.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PasskeySettings.class)
class PasskeyConfiguration {

    @Bean
    Passkeys passkeys(DataSource source, Clock clock) {
        return new Passkeys(source, clock);
    }

    @Bean
    RelyingParty relyingParty(PasskeySettings settings, DataSource source, Passkeys passkeys, Environment environment) {
        return new RelyingParty(
                settings,
                new PasskeyOwners(source),
                passkeys,
                () -> environment.getProperty("local.server.port", "8080"));
    }

    @Bean
    PasskeyLogIn passkeyLogIn(Accounts accounts, Passkeys passkeys, RelyingParty party, SecurityLog log, Clock clock) {
        return new PasskeyLogIn(accounts, passkeys, party, log, clock);
    }

    @Bean
    OwnPasskeys ownPasskeys(OwnAccount own, Passkeys passkeys, RelyingParty party, SecurityLog log) {
        return new OwnPasskeys(own, passkeys, party, log);
    }
}
