package org.charterworks.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// How a page looks on desk and phone, in both languages.
final class PageLooks {
    private PageLooks() {}

    /// Checks that it is as wide as the window, accessible and without words that are missing, and keeps pictures of
    /// it.
    ///
    /// @param name of the pictures
    static void check(Browser browser, String path, String name) {
        for (int width : List.of(1440, 360)) {
            for (String language : List.of("az", "en")) {
                browser.width(width);
                browser.open(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                assertThat(((Number) browser.script("return document.documentElement.scrollWidth")).intValue())
                        .as("%s in %s, %d px", path, language, width)
                        .isLessThanOrEqualTo(width);
                assertThat(browser.accessibilityViolations())
                        .as("%s in %s, %d px", path, language, width)
                        .isEmpty();
                assertThat(browser.text("body")).doesNotContain("??");
                browser.screenshot(name + "-" + language + "-" + width);
            }
        }
        browser.width(1440);
    }
}
