/// What the network is worth with and without a project, and what a delay costs.
///
/// Read [org.charterworks.roadmap.valuation.StateValues] (the value of one state), then
/// [org.charterworks.roadmap.valuation.WithWithout] and [org.charterworks.roadmap.valuation.DelayCost].
/// Formulas are in
/// `docs/methods/value.md` and `docs/methods/delay-cost.md`. Depends on `network.flow` and every earlier
/// package of the
/// roadmap.
@NullMarked
package org.charterworks.roadmap.valuation;

import org.jspecify.annotations.NullMarked;
