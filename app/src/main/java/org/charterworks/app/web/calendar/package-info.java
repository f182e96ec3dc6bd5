/// The address of the public calendar, with its words.
///
/// Read first: [org.charterworks.app.web.calendar.CalendarPages]. The calendar itself is made in
/// [org.charterworks.app.calendar].
///
/// May depend on `visit`, `words`, `portal` and `calendar`.
@NullMarked
package org.charterworks.app.web.calendar;

import org.jspecify.annotations.NullMarked;
