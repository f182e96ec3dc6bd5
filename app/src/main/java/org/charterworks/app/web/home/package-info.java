/// The first page: where the agreement stands on a day.
///
/// Read first: [org.charterworks.app.web.home.HomeView].
///
/// May depend on every other package of `web`.
@NullMarked
package org.charterworks.app.web.home;

import org.jspecify.annotations.NullMarked;
