/// How long something takes as a distribution instead of one number: families, sums of them, and what a planner
/// reads off a sum.
///
/// Read first: [org.charterworks.network.duration.Distribution] with its families, then
/// [org.charterworks.network.duration.Part] and the two engines that add parts up, each the other's check:
/// [org.charterworks.network.duration.Convolution] (exact on a grid, independent parts) and
/// [org.charterworks.network.duration.MonteCarlo] (sampled, parts may move together). Both give
/// [org.charterworks.network.duration.Durations].
///
/// Formulas and worked cases: `docs/methods/door-to-door.md`. Uses no other package of the module.
@NullMarked
package org.charterworks.network.duration;

import org.jspecify.annotations.NullMarked;
