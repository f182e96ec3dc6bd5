package org.charterworks.app.browser;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Chromium with an empty profile, at the address of one server.
final class Browser implements AutoCloseable {

    /// The rules of the Web Content Accessibility Guidelines 2.2 up to level AA.
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int TALLEST_SCREENSHOT = 5000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String address;
    private final ChromeDriver driver;

    Browser(String address, boolean script) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion");
        options.setCapability("goog:loggingPrefs", logs);
        if (!script) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        options.setBinary(program("chromium", "chromium-browser", "google-chrome"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(program("chromedriver"))
                .build();
        this.address = address;
        this.driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(PATIENCE);
    }

    /// The first of these programs that is installed; the browser tests download none.
    private static File program(String... names) {
        for (String name : names) {
            for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
                File program = new File(folder, name);
                if (program.canExecute()) {
                    return program;
                }
            }
        }
        throw new IllegalStateException("the browser tests need one of these on the PATH: " + String.join(", ", names)
                + "; ./verify installs it where it can");
    }

    /// Opens a page by its path and query.
    void open(String path) {
        driver.get(address + path);
    }

    /// Path and query of the page shown.
    String path() {
        return Objects.requireNonNull(driver.getCurrentUrl()).substring(address.length());
    }

    /// The window as wide as a phone's, or a desk's.
    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    String text(String css) {
        return find(css).getText();
    }

    /// Follows a link, as a reader does, and waits for the page it leads to.
    void follow(String css) {
        WebElement link = find(css);
        String before = path();
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", link);
        link.click();
        await("leave " + before, () -> !path().equals(before));
    }

    /// Waits until something is so; a page on its way may be asked and not yet answer.
    void await(String what, BooleanSupplier isSo) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(what)
                .ignoring(WebDriverException.class)
                .until(anything -> isSo.getAsBoolean());
    }

    Object script(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    void keys(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /// Presses Tab so many times in one go.
    void tab(int times) {
        keys(Keys.TAB.toString().repeat(times));
    }

    /// Lets the page do something that takes its time; it calls the last argument when it is done.
    Object scriptWithEnd(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeAsyncScript(script, arguments), "");
    }

    /// A device for passkeys, built in, that takes whoever holds it for its owner.
    VirtualAuthenticator plugInDevice() {
        return driver.addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                .setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
                .setHasResidentKey(true)
                .setHasUserVerification(true)
                .setIsUserVerified(true));
    }

    /// Errors on the console since this was last asked.
    List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /// Requests that failed or were answered with an error since this was last asked.
    List<String> failedRequests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JSON.readTree(entry.getMessage()).path("message"))
                .filter(Browser::isFailure)
                .map(JsonNode::toString)
                .toList();
    }

    private static boolean isFailure(JsonNode message) {
        return switch (message.path("method").stringValue("")) {
            case "Network.responseReceived" ->
                message.at("/params/response/status").intValue() >= 400;
            case "Network.loadingFailed" -> !message.at("/params/canceled").booleanValue(false);
            default -> false;
        };
    }

    /// What a check by axe-core finds against the guidelines, one line for each rule broken.
    List<String> accessibilityViolations() {
        Results results = new AxeBuilder().withTags(WCAG_22_AA).analyze(driver);
        return results.getViolations().stream().map(Browser::line).toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                        .limit(3)
                        .toList();
    }

    /// Keeps a picture of the page, down to its end unless it is very long.
    void screenshot(String name) {
        long height = ((Number) script("return document.documentElement.scrollHeight")).longValue();
        long width = ((Number) script("return innerWidth")).longValue();
        Map<String, Object> clip =
                Map.of("x", 0, "y", 0, "width", width, "height", Math.min(height, TALLEST_SCREENSHOT), "scale", 1);
        Map<String, Object> taken = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(
                    SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(taken.get("data"))));
        } catch (IOException e) {
            throw new UncheckedIOException("the screenshot " + name + " cannot be kept", e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
