/// How often a link is served, and so how long one waits for it: irregular departures, timetables with cut-offs
/// and calendars, departures when full, closures.
///
/// Read first: [org.charterworks.network.service.Service], then the closed list
/// [org.charterworks.network.service.Departures]. Formulas and worked cases: `docs/methods/waiting.md`.
///
/// May use `duration` and `model`.
@NullMarked
package org.charterworks.network.service;

import org.jspecify.annotations.NullMarked;
