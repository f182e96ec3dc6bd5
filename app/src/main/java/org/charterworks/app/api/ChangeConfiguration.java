package org.charterworks.app.api;

import java.time.Duration;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.store.RequestKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts what all changes need together.
@Configuration(proxyBeanMethods = false)
class ChangeConfiguration {

    @Bean
    OnceOnly onceOnly(
            RequestKeys keys, Workspace workspace, @Value("${charterworks.api.keys-kept:24h}") Duration kept) {
        return new OnceOnly(keys, workspace.clock(), kept);
    }
}
