package org.charterworks.app.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.roadmap.programme.Programme;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// The portal alone, without database, on a day that does not move: 22 November 2026.
final class PortalOf {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

    private PortalOf() {}

    static Portal portal(Programme programme) {
        return new Portal(programme, CLOCK);
    }

    /// On a programme of two provisions.
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @Import(WebConfiguration.class)
    static class TwoProvisions {
        @Bean
        Portal portal() {
            return PortalOf.portal(SmallProgramme.twoProvisions());
        }
    }
}
