package org.charterworks.app.account;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.charterworks.app.web.visit.WhoAsks;
import org.charterworks.register.access.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/// Puts accounts together for the server. Everything may be asked by anyone; what is answered follows from who asks.
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    Accounts accounts(DataSource source, Clock clock) {
        return new Accounts(source, clock);
    }

    @Bean
    OneTimeLinks oneTimeLinks(DataSource source, Clock clock) {
        return new OneTimeLinks(source, clock);
    }

    @Bean
    AccessTokens accessTokens(DataSource source, Clock clock) {
        return new AccessTokens(source, clock);
    }

    @Bean
    CalendarAddresses calendarAddresses(DataSource source, Clock clock) {
        return new CalendarAddresses(source, clock);
    }

    @Bean
    Sessions sessions(FindByIndexNameSessionRepository<? extends Session> kept) {
        return new Sessions(kept);
    }

    @Bean
    SecurityLog securityLog(
            @Value("${charterworks.security-log:${charterworks.home:.charterworks}/security.jsonl}") Path file,
            Clock clock) {
        return new SecurityLog(file, clock);
    }

    @Bean
    Administration administration(
            Accounts accounts,
            OneTimeLinks links,
            Sessions sessions,
            AccessTokens tokens,
            Identities identities,
            SecurityLog log) {
        return new Administration(accounts, links, sessions, tokens, identities, log);
    }

    /// Two servers may save one session at once.
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer concurrentSessions() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /// Seals what an earlier release, or a restored backup of it, left readable.
    @Bean
    CodeSeal codeSeal(
            @Value("${charterworks.code-key:${charterworks.home:.charterworks}/code.key}") Path file,
            Accounts accounts) {
        return CodeSeal.in(file).sealAll(accounts);
    }

    /// Found by Spring Security as the only way to check a log-in.
    @Bean
    LogIn logIn(Accounts accounts, PasswordEncoder passwords, CodeSeal seal, SecurityLog log, Clock clock) {
        return new LogIn(accounts, passwords, seal, log, clock);
    }

    /// Who asks is looked up anew for every request, so that a role taken back or an account disabled counts at once.
    @Bean
    WhoAsks whoAsks(Accounts accounts) {
        return request -> Optional.ofNullable(request.getUserPrincipal())
                .flatMap(who -> accounts.find(who.getName()))
                .map(Account::viewer)
                .orElseGet(Viewer::anyone);
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            AccessTokens tokens,
            Accounts accounts,
            PasskeyLogIn passkeys,
            ProviderLogIn providers,
            Newcomers newcomers,
            SecurityLog log) {
        CookieCsrfTokenRepository csrfTokens = new CookieCsrfTokenRepository();
        AuthenticationDetailsSource<HttpServletRequest, LogIn.Details> details =
                request -> new LogIn.Details(request.getRemoteAddr(), String.valueOf(request.getParameter("code")));
        return http.addFilterBefore(new TokenFilter(tokens, accounts, log), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new PasskeyFilter(passkeys, csrfTokens), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(
                        new ProviderFilter(providers, newcomers, csrfTokens),
                        UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/account", "/account/**", "/accounts/**")
                        .hasAuthority(LogIn.LOGGED_IN)
                        .anyRequest()
                        .permitAll())
                .formLogin(form -> form.loginPage("/log-in")
                        .usernameParameter("name")
                        .authenticationDetailsSource(details)
                        .successHandler((request, response, _) -> Sessions.begin(request, response))
                        .failureUrl("/log-in?refused=password"))
                .logout(out -> out.logoutUrl("/log-out")
                        .addLogoutHandler((request, _, who) -> {
                            if (who != null) {
                                log.tell("log-out", who.getName(), Map.of("address", request.getRemoteAddr()));
                            }
                        })
                        .logoutSuccessUrl("/"))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .ignoringRequestMatchers(AccountConfiguration::carriesNoSession))
                .exceptionHandling(refused -> refused.accessDeniedHandler(new Refusals()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    /// Whether nobody's session can be misused: a token is sent instead, or the API is asked by nobody who is logged
    /// in.
    private static boolean carriesNoSession(HttpServletRequest request) {
        return TokenFilter.isSent(request)
                || (Refusals.isForPrograms(request) && request.getRequestedSessionId() == null);
    }
}
