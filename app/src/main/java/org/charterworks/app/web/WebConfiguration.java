package org.charterworks.app.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.frame.Framing;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.visit.LanguageResolver;
import org.charterworks.app.web.visit.Languages;
import org.charterworks.app.web.visit.VisitReader;
import org.charterworks.app.web.visit.WhoAsks;
import org.charterworks.register.access.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// Puts the portal together. Needs one bean from outside: the [Workspace] with the programme to show; a bean
/// [WhoAsks] tells who asks, without one everybody is anyone.
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class WebConfiguration {

    /// Words come from `messages.properties` (English) and its translations, never from the machine's own
    /// language.
    @Bean
    static MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("words/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    Portal portal(Workspace workspace) {
        return new Portal(workspace);
    }

    @Bean
    Languages languages(MessageSource messages) throws IOException {
        return Languages.of(
                List.of(new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:words/messages_*.properties")),
                messages);
    }

    @Bean
    LanguageResolver localeResolver(Languages languages) {
        return new LanguageResolver(languages);
    }

    @Bean
    VisitReader visitReader(Portal portal, Languages languages, LanguageResolver resolver) {
        return new VisitReader(portal, languages, resolver);
    }

    @Bean
    Framing framing(
            Portal portal,
            Languages languages,
            VisitReader reader,
            MessageSource messages,
            ObjectProvider<WhoAsks> whoAsks) {
        return new Framing(portal, languages, reader, messages, whoAsks.getIfAvailable() != null);
    }

    @Bean
    ShownEdition shownEdition(Workspace workspace, ObjectProvider<WhoAsks> whoAsks) {
        return new ShownEdition(workspace, whoAsks.getIfAvailable(() -> _ -> Viewer.anyone()));
    }

    @Bean
    KeptPages keptPages(Workspace workspace, LanguageResolver resolver, VisitReader reader) {
        return new KeptPages(workspace, resolver, reader);
    }

    @Bean
    SecurityHeaders securityHeaders() {
        return new SecurityHeaders();
    }

    /// Lets templates write `@{/css/…}` and get the address with the file's fingerprint in it.
    @Bean
    ResourceUrlEncodingFilter fingerprintedAddresses() {
        return new ResourceUrlEncodingFilter();
    }

    @Bean
    WebMvcConfigurer portalMvc(Framing framing) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(framing)
                        .excludePathPatterns(
                                "/css/**", "/images/**", "/scripts/**", "/webjars/**", "/actuator/**", "/api/**");
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(framing);
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                for (String folder : List.of("css", "images", "scripts")) {
                    registry.addResourceHandler("/" + folder + "/**")
                            .addResourceLocations("classpath:/static/" + folder + "/")
                            .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                    .cachePublic()
                                    .immutable())
                            .resourceChain(true)
                            .addResolver(fingerprint());
                }
            }
        };
    }

    private static VersionResourceResolver fingerprint() {
        return new VersionResourceResolver().addContentVersionStrategy("/**");
    }
}
