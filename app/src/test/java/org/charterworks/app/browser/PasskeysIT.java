package org.charterworks.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import java.util.Objects;
import org.charterworks.app.account.Administration;
import org.charterworks.app.account.Grant;
import org.charterworks.app.account.OwnAccount;
import org.charterworks.app.account.Role;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.virtualauthenticator.Credential;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;

/// Nigar registers a passkey, logs in with nothing else, and nobody does with one that is not good.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PasskeysIT {
    private static final String PASSWORD = "green tea at noon";
    private static final String USABLE = "return !document.querySelector('form[data-passkey]').hidden";

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private static RunningServer server;
    private static Browser browser;
    private static VirtualAuthenticator device;

    @BeforeAll
    static void start() {
        server = new RunningServer(POSTGRES.newDatabase());
        browser = new Browser(server.address().replace("127.0.0.1", "localhost"), true);
        device = browser.plugInDevice();
        server.part(Administration.class).add("test", "nigar", "Nigar M.", List.of(Grant.of(Role.READER)));
        choosePassword();
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    /// Opens the account again where failures closed it, too.
    private static void choosePassword() {
        String link = server.part(Administration.class).link("test", "nigar");
        assertThat(server.part(OwnAccount.class)
                        .choose(link.substring(link.lastIndexOf('/') + 1), PASSWORD, PASSWORD, "here"))
                .isEmpty();
    }

    @Test
    @Order(1)
    void isRegisteredByWhoeverKnowsThePasswordAndWithTheKeyboardAlone() {
        logInWithPassword();
        register("wrong password");
        browser.await("an answer", () -> browser.path().contains("wrong-password"));
        assertThat(device.getCredentials()).isEmpty();
        register(PASSWORD);
        browser.await("an answer", () -> browser.path().contains("done=passkey"));
        assertThat(browser.text("main")).contains("The passkey is registered.", "office key");
        assertThat(device.getCredentials()).singleElement().satisfies(passkey -> {
            assertThat(passkey.isResidentCredential()).isTrue();
            assertThat(passkey.getRpId()).isEqualTo("localhost");
        });
        assertThat(events("passkey-registered")).singleElement().asString().contains("office key", "nigar");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private void register(String password) {
        browser.open("/account?lang=en");
        browser.await("the form", () -> Boolean.TRUE.equals(browser.script(USABLE)));
        browser.find("#passkey-label").click();
        browser.keys("office key");
        browser.tab(1);
        browser.keys(password);
        browser.tab(1);
        browser.keys(Keys.ENTER);
    }

    @Test
    @Order(2)
    void looksRightWithAPasskeyAndOneThatTheDeviceDoesNotGive() {
        PageLooks.check(browser, "/account", "account-passkeys");
        logOut();
        PageLooks.check(browser, "/log-in", "log-in-passkey");
        device.setUserVerified(false);
        askForPasskey();
        browser.await(
                "the failure",
                () -> browser.text("form[data-passkey]").contains("The browser or device gave no passkey"));
        assertThat(browser.accessibilityViolations()).isEmpty();
        browser.screenshot("log-in-passkey-failed");
        device.setUserVerified(true);
        assertThat(events("log-in-refused")).isEmpty();
    }

    @Test
    @Order(3)
    void logsInWithoutNamePasswordOrCode() {
        logIn();
        assertThat(browser.text(".bar-account")).contains("nigar");
        assertThat(events("\"log-in\"")).last().asString().contains("\"with\":\"passkey\"");
        assertThat(browser.text("main")).doesNotContain("never");
    }

    @Test
    @Order(4)
    void isGoodOnceForEachQuestion() {
        logOut();
        Object seen = browser.scriptWithEnd("""
            const done = arguments[arguments.length - 1];
            const token = (page) => page.querySelector("input[name=_csrf]").value;
            const post = (path, more) => fetch(path, {method: "POST", body: new URLSearchParams(more)});
            (async () => {
              const options = await (await post("/log-in/passkey/options", {_csrf: token(document)})).json();
              const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
              const credential = JSON.stringify((await navigator.credentials.get({publicKey})).toJSON());
              const first = await post("/log-in/passkey", {_csrf: token(document), credential});
              const page = new DOMParser().parseFromString(await first.text(), "text/html");
              const again = await post("/log-in/passkey", {_csrf: token(page), credential});
              done(first.url + " " + again.url);
            })().catch(failure => done(String(failure)));
            """);
        assertThat(String.valueOf(seen)).matches("\\S+/account \\S+/log-in\\?refused=passkey");
        assertThat(events("log-in-refused")).last().asString().contains("no passkey");
        logOut();
    }

    @Test
    @Order(5)
    void isRefusedWhenItIsACopyOrSignedWithAnotherKey() throws Exception {
        Credential good = device.getCredentials().getFirst();
        device.removeAllCredentials();
        device.addCredential(like(good, good.getPrivateKey(), good.getSignCount() - 1));
        assertRefused("passkey");
        device.removeAllCredentials();
        device.addCredential(like(good, anotherKey(), 100));
        for (int i = 0; i < 4; i++) {
            assertRefused("passkey");
        }
        device.removeAllCredentials();
        device.addCredential(like(good, good.getPrivateKey(), 100));
        assertRefused("closed");
        choosePassword();
        logIn();
    }

    private static Credential like(Credential good, PKCS8EncodedKeySpec key, int signatures) {
        return Credential.createResidentCredential(
                good.getId(),
                Objects.requireNonNull(good.getRpId()),
                key,
                Objects.requireNonNull(good.getUserHandle()),
                signatures);
    }

    private static PKCS8EncodedKeySpec anotherKey() throws GeneralSecurityException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        return new PKCS8EncodedKeySpec(keys.generateKeyPair().getPrivate().getEncoded());
    }

    @Test
    @Order(6)
    void isRefusedOfADisabledAccountAndOnceItIsRemoved() {
        Administration administration = server.part(Administration.class);
        administration.disable("test", "nigar");
        browser.open("/?lang=en");
        assertRefused("disabled");
        administration.enable("test", "nigar");
        logIn();
        browser.find("form[action*='/account/passkeys/remove'] button").click();
        browser.await("an answer", () -> browser.path().contains("passkey-removed"));
        assertThat(browser.text("main")).contains("The passkey is removed").doesNotContain("office key");
        assertThat(events("passkey-removed")).singleElement().asString().contains("office key");
        logOut();
        assertThat(device.getCredentials()).hasSize(1);
        assertRefused("unknown passkey");
    }

    @Test
    @Order(7)
    void isNotOfferedWhereItCouldNotBeUsed() {
        try (Browser byNumber = new Browser(server.address(), true)) {
            byNumber.open("/log-in?lang=en");
            assertThat(byNumber.all("form[data-passkey]")).isEmpty();
        }
        logInWithPassword();
        assertThat(browser.all("form[data-passkey]")).hasSize(1);
    }

    private static void logIn() {
        askForPasskey();
        browser.await("the account", () -> browser.path().equals("/account"));
    }

    private static void assertRefused(String because) {
        askForPasskey();
        browser.await("an answer", () -> browser.path().endsWith("refused=passkey"));
        assertThat(browser.text(".answer")).contains("The passkey does not fit");
        assertThat(events("log-in-refused")).last().asString().contains("\"because\":\"" + because + "\"");
    }

    private static void askForPasskey() {
        browser.open("/log-in?lang=en");
        browser.await("the form", () -> Boolean.TRUE.equals(browser.script(USABLE)));
        browser.find("form[data-passkey] button").click();
    }

    private static void logInWithPassword() {
        browser.open("/log-in?lang=en");
        browser.find("#name").sendKeys("nigar");
        browser.find("#password").sendKeys(PASSWORD);
        browser.find("#password").submit();
        browser.await("the account", () -> browser.path().equals("/account"));
    }

    private static void logOut() {
        browser.open("/log-in?lang=en");
        if (!browser.all(".bar-account form button").isEmpty()) {
            browser.find(".bar-account form button").click();
            browser.await("log out", () -> browser.path().equals("/"));
            browser.open("/log-in?lang=en");
        }
    }

    private static List<String> events(String event) {
        return server.securityLog().lines().filter(line -> line.contains(event)).toList();
    }
}
