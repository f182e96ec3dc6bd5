/// What it costs to leave something on an agenda until the next meeting.
///
/// Read [org.charterworks.roadmap.deferral.Deferral]. The method is in `docs/methods/agenda-value.md`. Depends on
/// `valuation` and earlier packages of the roadmap.
@NullMarked
package org.charterworks.roadmap.deferral;

import org.jspecify.annotations.NullMarked;
