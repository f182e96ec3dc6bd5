package org.charterworks.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterworks.app.account.Administration;
import org.charterworks.app.account.Grant;
import org.charterworks.app.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.support.ui.Select;

/// An administrator makes an account for a reader of one party, who chooses a password, logs in and sees what the
/// partners may see.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountPagesIT {
    private static final String PASSWORD = "green tea at noon";
    private static final String RESTRICTED = "/commitments/C-III.4?on=2026-11-22&lang=en";

    @RegisterExtension
    static final BrowserExtension BROWSERS = new BrowserExtension();

    private static String link = "";

    private final Browser browser = BROWSERS.browser();

    @AfterAll
    static void leave() {
        Browser browser = BROWSERS.browser();
        browser.open("/?lang=en");
        if (!browser.all(".bar-account form button").isEmpty()) {
            browser.find(".bar-account form button").click();
        }
        assertThat(browser.consoleErrors())
                .as("of pages that are not there, and of nothing else")
                .allMatch(error -> error.contains("404"));
        browser.failedRequests();
    }

    @Test
    @Order(1)
    void theFirstAdministratorChoosesAPasswordWithTheLinkThatTheServerGives() {
        Administration administration = BROWSERS.server().part(Administration.class);
        String first = administration.firstLink("test").orElseThrow();
        looksRight(first, "link");
        browser.open(first + "?lang=en");
        choosePassword("short", "other");
        assertThat(browser.text(".problems")).contains("12 characters").contains("not the same");
        choosePassword(PASSWORD, PASSWORD);
        browser.await("log in", () -> browser.path().startsWith("/log-in"));
        looksRight("/log-in", "log-in");
        logIn("administrator", "wrong password");
        assertThat(browser.text(".answer")).contains("do not fit");
        logIn("administrator", PASSWORD);
        assertThat(browser.text("h1")).isEqualTo("Your account");
        assertThat(browser.text(".bar-account")).contains("administrator");
    }

    @Test
    @Order(2)
    void theAdministratorSeesNoMoreOfTheRegisterAndMakesAnAccountForAReader() {
        browser.open(RESTRICTED);
        assertThat(browser.text("h1")).contains("not");
        looksRight("/accounts", "accounts");
        browser.open("/accounts?lang=en");
        browser.find("#name").sendKeys("leyla");
        browser.find("#fullName").sendKeys("Leyla A.");
        new Select(browser.find("#add-party")).selectByValue("AZ");
        browser.find("#fullName").submit();
        browser.await("the link", () -> !browser.all(".once code").isEmpty());
        String address = browser.text(".once code");
        link = address.substring(address.indexOf("/link/"));
        browser.find(".bar-account form button").click();
        browser.await("log out", () -> browser.text(".bar-account").contains("Log in"));
        browser.open("/accounts?lang=en");
        assertThat(browser.path()).startsWith("/log-in");
    }

    @Test
    @Order(3)
    void theReaderSeesWhatThePartnersMaySeeUntilTheAccountIsDisabled() {
        browser.open(link + "?lang=en");
        choosePassword(PASSWORD, PASSWORD);
        browser.await("log in", () -> browser.path().startsWith("/log-in"));
        logIn("leyla", PASSWORD);
        looksRight("/account", "account");
        looksRight("/account/code", "account-code");
        browser.open(RESTRICTED);
        assertThat(browser.text("main")).contains("C-III.4");
        browser.open("/accounts?lang=en");
        assertThat(browser.text("h1")).doesNotContain("Accounts");
        browser.open("/account?lang=en");
        browser.find("#label").sendKeys("a script");
        browser.find("#label").submit();
        browser.await("the token", () -> !browser.all(".once code").isEmpty());
        assertThat(browser.text(".once code")).startsWith("cw_");
        makesACalendar();

        Administration administration = BROWSERS.server().part(Administration.class);
        administration.give("test", "leyla", Grant.of(Role.AUDITOR));
        administration.disable("test", "leyla");
        browser.open(RESTRICTED);
        assertThat(browser.text("main")).doesNotContain("Expand counterterrorism");
        assertThat(browser.text(".bar-account")).contains("Log in");
    }

    private void makesACalendar() {
        browser.width(360);
        browser.open("/account?lang=en");
        browser.find("#calendar-label").sendKeys("a phone");
        browser.find("#calendar-label").submit();
        browser.await("the address", () -> !browser.all(".once code").isEmpty());
        assertThat(browser.text(".once code")).matches("http.*/calendar/[A-Za-z0-9_-]{43}\\.ics\\?lang=en");
        assertThat(((Number) browser.script("return document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(360);
        assertThat(browser.accessibilityViolations()).isEmpty();
        browser.screenshot("account-calendar-360");
        browser.find("form[action*='calendars/revoke'] button").click();
        browser.await("the answer", () -> browser.text("main").contains("The calendar address is revoked."));
        assertThat(browser.all("form[action*='calendars/revoke']")).isEmpty();
        browser.width(1440);
    }

    private void choosePassword(String one, String other) {
        browser.find("#password").clear();
        browser.script(
                "document.querySelectorAll('form.fields input').forEach(each => each.removeAttribute('minlength'))");
        browser.find("#password").sendKeys(one);
        browser.find("#again").sendKeys(other);
        browser.find("#again").submit();
        browser.await(
                "an answer",
                () -> !browser.all(".problems").isEmpty() || browser.path().startsWith("/log-in"));
    }

    private void logIn(String name, String password) {
        browser.open("/log-in?lang=en");
        browser.find("#name").sendKeys(name);
        browser.find("#password").sendKeys(password);
        browser.find("#password").submit();
        browser.await(
                "an answer",
                () -> browser.path().startsWith("/account") || browser.path().contains("refused"));
    }

    private void looksRight(String path, String name) {
        PageLooks.check(browser, path, name);
    }
}
