/// When each milestone is delivered: on its promise, on its forecast, with a slip, or not at all.
///
/// Read [org.charterworks.roadmap.schedule.Scenario] and then [org.charterworks.roadmap.schedule.Schedule]. A
/// schedule
/// is a
/// pure function of the register, a scenario and a list of slips. Depends on the register and on
/// `roadmap.effect`.
@NullMarked
package org.charterworks.roadmap.schedule;

import org.jspecify.annotations.NullMarked;
