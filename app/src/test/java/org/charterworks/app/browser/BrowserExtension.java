package org.charterworks.app.browser;

import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// One running server and its browsers for all browser tests of a process, closed after the last.
///
/// ```java
/// @RegisterExtension
/// static final BrowserExtension BROWSERS = new BrowserExtension();
///
/// BROWSERS.browser()        // with script
/// BROWSERS.withoutScript()
/// ```
final class BrowserExtension implements BeforeAllCallback {

    private static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();
    private static @Nullable RunningServer server;
    private static @Nullable Browser browser;
    private static @Nullable Browser withoutScript;

    @Override
    public void beforeAll(ExtensionContext context) {
        POSTGRES.beforeAll(context);
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(BrowserExtension.class))
                .computeIfAbsent("browsers", key -> (AutoCloseable) BrowserExtension::stop);
    }

    /// The browser most readers have.
    Browser browser() {
        synchronized (BrowserExtension.class) {
            if (browser == null) {
                browser = new Browser(address(), true);
            }
            return browser;
        }
    }

    /// A browser in which no script runs.
    Browser withoutScript() {
        synchronized (BrowserExtension.class) {
            if (withoutScript == null) {
                withoutScript = new Browser(address(), false);
            }
            return withoutScript;
        }
    }

    /// The server that the browsers look at.
    RunningServer server() {
        synchronized (BrowserExtension.class) {
            return running();
        }
    }

    private static String address() {
        return running().address();
    }

    private static RunningServer running() {
        if (server == null) {
            server = new RunningServer(POSTGRES.newDatabase());
        }
        return server;
    }

    private static synchronized void stop() {
        close(browser);
        close(withoutScript);
        if (server != null) {
            server.close();
        }
        browser = null;
        withoutScript = null;
        server = null;
    }

    private static void close(@Nullable Browser open) {
        if (open != null) {
            open.close();
        }
    }
}
