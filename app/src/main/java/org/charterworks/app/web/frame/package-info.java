/// What stands around every page: the bar with date, scenario and language, and the navigation.
///
/// Read first: [org.charterworks.app.web.frame.Frame], then [org.charterworks.app.web.frame.Framing], which gives
/// one to every page.
///
/// May depend on `visit`, `words` and `portal`.
@NullMarked
package org.charterworks.app.web.frame;

import org.jspecify.annotations.NullMarked;
