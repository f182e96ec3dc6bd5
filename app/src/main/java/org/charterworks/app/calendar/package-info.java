/// The dates of a programme as a calendar that other programs subscribe to (iCalendar, RFC 5545).
///
/// Read [org.charterworks.app.calendar.CalendarFeed] first, then [org.charterworks.app.calendar.Announced], which
/// tells from the journal what a viewer's calendar showed before. Both are made for one viewer and know no address
/// and no language, so another viewer's calendar needs another register and another history, and nothing else. May
/// depend on `exchange` and `history`; `web` depends on it.
@NullMarked
package org.charterworks.app.calendar;

import org.jspecify.annotations.NullMarked;
