/// The address of the public calendar, with its words. Personal ones are answered with the same texts by
/// `account.page`.
///
/// Read first: [org.charterworks.app.web.calendar.CalendarPages]. The calendar itself is made in
/// [org.charterworks.app.calendar].
///
/// May depend on `visit`, `words`, `portal` and `calendar`.
@NamedInterface("calendar")
@NullMarked
package org.charterworks.app.web.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
