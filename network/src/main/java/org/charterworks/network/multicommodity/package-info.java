/// Multi-commodity flow: amounts that share the capacities of a digraph at least cost, by column generation.
///
/// Read first: [org.charterworks.network.multicommodity.CommodityProblem],
/// [org.charterworks.network.multicommodity.CommodityFlow] and
/// [org.charterworks.network.multicommodity.CommodityResult].
///
/// Made for networks where one variable per commodity and arc is too many. Paths become columns when prices
/// call for them (Ford & Fulkerson 1958; Dantzig & Wolfe 1960), capacities become rows when a flow exceeds
/// them, and the rows that share out each commodity are kept implicitly (generalised upper bounds: Dantzig &
/// Van Slyke 1967), so the matrix that is worked with has only one row per bottleneck. Method:
/// `docs/methods/multicommodity-flow.md`.
///
/// May use `digraph` and [org.charterworks.network.model.Problem]. Tonnes on a programme's network are the
/// matter of `flow`.
@NullMarked
package org.charterworks.network.multicommodity;

import org.jspecify.annotations.NullMarked;
