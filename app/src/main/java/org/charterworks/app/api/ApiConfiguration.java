package org.charterworks.app.api;

import io.github.bucket4j.TimeMeter;
import org.charterworks.app.api.limit.Buckets;
import org.charterworks.app.api.limit.LimitSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/// Puts the limit and what tells failures before everything that reads the programme.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class ApiConfiguration {
    private static final int BEFORE_WHAT_READS_THE_PROGRAMME = Ordered.HIGHEST_PRECEDENCE + 200;

    @Bean
    FilterRegistrationBean<EarlyFailures> earlyFailures() {
        FilterRegistrationBean<EarlyFailures> registration = new FilterRegistrationBean<>(new EarlyFailures());
        registration.addUrlPatterns("/api/*");
        registration.setOrder(BEFORE_WHAT_READS_THE_PROGRAMME + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RateLimit> rateLimit(LimitSettings settings) {
        RateLimit limit = new RateLimit(settings, new Buckets(settings, TimeMeter.SYSTEM_NANOTIME));
        FilterRegistrationBean<RateLimit> registration = new FilterRegistrationBean<>(limit);
        registration.addUrlPatterns("/api/v1/*");
        registration.setOrder(BEFORE_WHAT_READS_THE_PROGRAMME);
        return registration;
    }
}
