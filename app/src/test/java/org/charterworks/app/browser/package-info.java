/// Tests in Chromium on the real server: the walk of a reader, and what has to hold on every page.
///
/// Read first: [org.charterworks.app.browser.ReaderWalksThePortalIT]. One server on the bundled programme and two
/// browsers, one of them with script off, are shared by all tests of a process; see
/// [org.charterworks.app.browser.BrowserExtension]. Screenshots are kept in `target/screenshots`.
@NullMarked
package org.charterworks.app.browser;

import org.jspecify.annotations.NullMarked;
