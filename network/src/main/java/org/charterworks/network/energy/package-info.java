/// Gas, oil and power as transfer capacities: what can pass between two grids, what a loss leaves, what supply
/// reaches demand, the gas N-1 standard, and how concentrated imports are.
///
/// Read first: [org.charterworks.network.energy.EnergySystem], then
/// [org.charterworks.network.energy.TransferNetwork], which answers the questions. A link whose capacity no
/// source gives is never counted and always named. There is no pressure and no alternating-current power flow
/// here: both need figures that nobody publishes.
///
/// May use `model` and `flow`.
@NullMarked
package org.charterworks.network.energy;

import org.jspecify.annotations.NullMarked;
