package org.charterworks.app.account;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the log-in through providers together for the server.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProviderSettings.class)
class ProviderConfiguration {

    @Bean
    Providers providers(ProviderSettings settings) {
        return new Providers(settings);
    }

    @Bean
    Identities identities(DataSource source, Clock clock) {
        return new Identities(source, clock);
    }

    @Bean
    ProviderLogIn providerLogIn(Providers providers) {
        return new ProviderLogIn(providers);
    }

    @Bean
    Newcomers newcomers(Accounts accounts, Identities identities, Providers providers, SecurityLog log, Clock clock) {
        return new Newcomers(accounts, identities, providers, log, clock);
    }

    @Bean
    OwnIdentities ownIdentities(
            OwnAccount own, Identities identities, Providers providers, ProviderLogIn logIn, SecurityLog log) {
        return new OwnIdentities(own, identities, providers, logIn, log);
    }
}
