package org.charterworks.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.account.Administration;
import org.charterworks.app.account.Grant;
import org.charterworks.app.account.Identities.Identity;
import org.charterworks.app.account.OwnAccount;
import org.charterworks.app.account.Role;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.support.ui.Select;

/// People log in through a provider that signs its tokens: whoever is linked with an account is let in, and no answer
/// that is not good, not for this session or given before.
class ProvidersIT {
    private static final String PASSWORD = "green tea at noon";
    private static final String NIGAR = "248289761001";

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private static TestProvider provider;
    private static RunningServer server;
    private static Administration administration;

    @BeforeAll
    static void start() {
        provider = new TestProvider();
        server = new RunningServer(
                POSTGRES.newDatabase(),
                List.of(
                        "--charterworks.oidc.ministry.issuer=" + provider.issuer(),
                        "--charterworks.oidc.ministry.client=" + TestProvider.CLIENT,
                        "--charterworks.oidc.ministry.secret=" + TestProvider.SECRET,
                        "--charterworks.oidc.ministry.label=the ministry",
                        "--charterworks.oidc.away.issuer=http://localhost:9",
                        "--charterworks.oidc.away.client=any",
                        "--charterworks.oidc.away.secret=any",
                        "--charterworks.oidc.away.label=nobody"));
        administration = server.part(Administration.class);
        for (String name : List.of("nigar", "chief")) {
            administration.add(
                    "test", name, name, List.of(Grant.of(name.equals("chief") ? Role.ADMINISTRATOR : Role.READER)));
            String link = administration.link("test", name);
            assertThat(server.part(OwnAccount.class)
                            .choose(link.substring(link.lastIndexOf('/') + 1), PASSWORD, PASSWORD, "here"))
                    .isEmpty();
        }
    }

    @AfterAll
    static void stop() {
        server.close();
        provider.close();
    }

    @BeforeEach
    void nigarIsLinkedAndLoggedInThere() {
        administration.link("test", "nigar", new Identity(provider.issuer(), NIGAR));
        provider.is(NIGAR);
    }

    /// A browser without pages: it keeps cookies, and follows redirects one by one.
    private static final class Person {
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();

        Optional<String> next(String address) {
            try {
                return client.send(
                                HttpRequest.newBuilder(URI.create(address)).build(),
                                HttpResponse.BodyHandlers.discarding())
                        .headers()
                        .firstValue("Location")
                        .map(found -> URI.create(address).resolve(found).toString());
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(address, e);
            }
        }

        /// Goes to the provider and has its answer, not yet brought.
        String answer() {
            String question = next(server.address() + "/log-in/with/ministry").orElseThrow();
            assertThat(question).startsWith(provider.issuer()).contains("code_challenge_method=S256", "nonce=");
            return next(question).orElseThrow();
        }

        String bring(String answer) {
            return next(answer).orElseThrow().substring(server.address().length());
        }

        boolean isLoggedIn() {
            return next(server.address() + "/account").isEmpty();
        }
    }

    @Test
    void whoeverIsLinkedIsLetInAndEachAnswerIsGoodOnce() {
        Person nigar = new Person();
        assertThat(nigar.isLoggedIn()).isFalse();
        String answer = nigar.answer();
        assertThat(nigar.bring(answer)).isEqualTo("/account");
        assertThat(nigar.isLoggedIn()).isTrue();
        assertThat(lastEvent()).contains("\"event\":\"log-in\"", "\"account\":\"nigar\"", "\"with\":\"ministry\"");
        Person again = new Person();
        assertThat(again.bring(answer)).isEqualTo("/log-in?refused=provider");
        assertThat(lastEvent()).contains("nothing_asked");
        assertThat(nigar.bring(answer)).as("in the same session, too").isEqualTo("/log-in?refused=provider");
    }

    @Test
    void anAnswerForAnotherSessionOrAQuestionLongAnsweredIsRefused() {
        Person nigar = new Person();
        Person other = new Person();
        String stolen = nigar.answer();
        other.answer();
        assertThat(other.bring(stolen)).isEqualTo("/log-in?refused=provider");
        assertThat(other.isLoggedIn()).isFalse();
        String first = nigar.answer();
        String second = nigar.answer();
        assertThat(nigar.bring(first)).as("another question came after").isEqualTo("/log-in?refused=provider");
        assertThat(nigar.bring(second.replaceFirst("code=[^&]*", "code=guessed")))
                .isEqualTo("/log-in?refused=provider");
        assertThat(nigar.isLoggedIn()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ANOTHER_KEY, invalid_id_token",
        "ANOTHER_NONCE, invalid_nonce",
        "ANOTHER_ISSUER, invalid_id_token",
        "ANOTHER_CLIENT, invalid_id_token",
        "ENDED, invalid_id_token"
    })
    void aTokenThatIsNotGoodIsRefused(TestProvider.Fault fault, String because) {
        Person nigar = new Person();
        provider.tells(fault);
        assertThat(nigar.bring(nigar.answer())).isEqualTo("/log-in?refused=provider");
        assertThat(lastEvent()).contains("log-in-refused", because);
        assertThat(nigar.isLoggedIn()).isFalse();
    }

    @Test
    void whoDeclinesAtTheProviderIsNotLetIn() {
        Person nigar = new Person();
        String declined = nigar.answer().replaceFirst("code=[^&]*", "error=access_denied");
        assertThat(nigar.bring(declined)).isEqualTo("/log-in?refused=provider");
        assertThat(lastEvent()).contains("access_denied");
    }

    @Test
    void nobodyIsMadeAnAccount() {
        provider.is("stranger-7");
        int accounts = administration.all().size();
        Person stranger = new Person();
        assertThat(stranger.bring(stranger.answer())).isEqualTo("/log-in?refused=identity");
        assertThat(stranger.isLoggedIn()).isFalse();
        assertThat(administration.all()).hasSize(accounts);
        assertThat(lastEvent()).contains("unknown identity", "stranger-7");
    }

    @Test
    void aDisabledOrClosedAccountStaysShut() {
        administration.disable("test", "nigar");
        Person nigar = new Person();
        assertThat(nigar.bring(nigar.answer())).isEqualTo("/log-in?refused=provider");
        assertThat(lastEvent()).contains("\"because\":\"disabled\"");
        administration.enable("test", "nigar");
        assertThat(nigar.bring(nigar.answer())).isEqualTo("/account");
        administration.disable("test", "nigar");
        assertThat(nigar.isLoggedIn()).as("its sessions end").isFalse();
        administration.enable("test", "nigar");
    }

    @Test
    void aProviderThatCannotBeReachedIsSaidSo() {
        assertThat(new Person().next(server.address() + "/log-in/with/away").orElseThrow())
                .contains("/log-in?", "refused=away");
        assertThat(new Person().next(server.address() + "/log-in/with/unheard")).isEmpty();
    }

    @Test
    void thePersonLinksAndUnlinksTheAccountOnItsPage() {
        administration.unlink("test", "nigar", new Identity(provider.issuer(), NIGAR));
        try (Browser browser = new Browser(server.address(), true)) {
            browser.open("/log-in?lang=en");
            browser.follow("a[href*='/log-in/with/ministry']");
            browser.await("an answer", () -> browser.path().contains("refused=identity"));
            assertThat(browser.text("main")).contains(NIGAR, "the ministry");
            assertThat(browser.accessibilityViolations()).isEmpty();
            browser.screenshot("log-in-unknown");
            logIn(browser, "nigar");
            browser.find("#present-4").sendKeys("wrong password");
            browser.find("#present-4").submit();
            browser.await("an answer", () -> browser.path().contains("wrong-password"));
            new Select(browser.find("#provider")).selectByValue("ministry");
            browser.find("#present-4").sendKeys(PASSWORD);
            browser.find("#present-4").submit();
            browser.await("the way there", () -> browser.path().startsWith("/account/identities"));
            PageLooks.check(browser, "/account/identities", "account-leave");
            browser.follow("a[href*='/account/identities/go']");
            browser.await("an answer", () -> browser.path().contains("done=identity"));
            assertThat(browser.text("main")).contains("The account is linked", NIGAR);
            assertThat(lastEvent()).contains("identity-linked", NIGAR);
            PageLooks.check(browser, "/account", "account-providers");
            browser.find(".bar-account form button").click();
            browser.await("log out", () -> browser.path().equals("/"));
            PageLooks.check(browser, "/log-in", "log-in-providers");
            browser.follow("a[href*='/log-in/with/ministry']");
            browser.await("the account", () -> browser.path().equals("/account"));
            browser.find("form[action*='/account/identities/unlink'] button").click();
            browser.await("an answer", () -> browser.path().contains("identity-unlinked"));
            assertThat(browser.text("main")).doesNotContain(NIGAR);
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    @Test
    void anAdministratorLinksByTheNameThatTheProviderGives() {
        try (Browser browser = new Browser(server.address(), true)) {
            logIn(browser, "chief");
            browser.open("/accounts?lang=en");
            browser.follow("a[href*='/accounts/identities']");
            PageLooks.check(browser, "/accounts/identities", "accounts-identities");
            link(browser, "from-a-letter");
            browser.await("an answer", () -> browser.path().contains("done=linked"));
            assertThat(lastEvent()).contains("identity-linked", "\"by\":\"chief\"", "from-a-letter");
            provider.is("from-a-letter");
            Person nigar = new Person();
            assertThat(nigar.bring(nigar.answer())).isEqualTo("/account");
            link(browser, "from-a-letter");
            browser.await("an answer", () -> browser.path().contains("done=taken"));
            logIn(browser, "nigar");
            browser.open("/accounts/identities");
            assertThat(browser.text("main")).doesNotContain("from-a-letter");
        }
    }

    private static void link(Browser browser, String subject) {
        new Select(browser.find("#name")).selectByValue("nigar");
        new Select(browser.find("#provider")).selectByValue("ministry");
        browser.find("#subject").sendKeys(subject);
        browser.find("#subject").submit();
    }

    @Test
    void nothingIsSaidOfProvidersWhereNoneIsSet() {
        try (RunningServer without = new RunningServer(POSTGRES.newDatabase());
                Browser browser = new Browser(without.address(), true)) {
            browser.open("/log-in?lang=en");
            assertThat(browser.all("a[href*='/log-in/with']")).isEmpty();
            assertThat(new Person().next(without.address() + "/log-in/with/ministry"))
                    .isEmpty();
            assertThat(new Person().next(without.address() + "/log-in/with/ministry/back?code=1&state=1"))
                    .hasValueSatisfying(where -> assertThat(where).endsWith("/log-in?refused=provider"));
        }
    }

    private static void logIn(Browser browser, String name) {
        browser.open("/log-in?lang=en");
        browser.find("#name").sendKeys(name);
        browser.find("#password").sendKeys(PASSWORD);
        browser.find("#password").submit();
        browser.await("the account", () -> browser.path().equals("/account"));
    }

    private static String lastEvent() {
        return server.securityLog().lines().toList().getLast();
    }
}
