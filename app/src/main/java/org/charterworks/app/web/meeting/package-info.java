/// The pages of meetings: all of them, and one with what the register puts before it, its minutes, and what
/// each decision changed.
///
/// Read first: [org.charterworks.app.web.meeting.MeetingPages].
///
/// May depend on `change`, `visit`, `words`, `portal`, `failure` and `view`.
@NullMarked
package org.charterworks.app.web.meeting;

import org.jspecify.annotations.NullMarked;
