/// A table of tonnes from totals: what leaves each place and what arrives at each, spread over pairs in the
/// pattern of a seed.
///
/// Read first: [org.charterworks.network.demand.FittingProblem], then
/// [org.charterworks.network.demand.ProportionalFitting]. Method: iterative proportional fitting (Deming &
/// Stephan 1940; Furness 1965), `docs/methods/demand-from-totals.md`. May use `model`.
@NullMarked
package org.charterworks.network.demand;

import org.jspecify.annotations.NullMarked;
