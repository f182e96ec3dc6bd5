/// The page of energy: what gas, oil and power can pass, what a loss leaves, the gas N-1 standard with inputs that the
/// reader may set, and how concentrated imports are.
///
/// Read first: [org.charterworks.app.web.energy.EnergyPages], then [org.charterworks.app.web.energy.EnergySheet].
///
/// May depend on `network` for the names of elements, on `chart`, `view`, `visit` and `words`, and on `compute`
/// outside `web`.
@NullMarked
package org.charterworks.app.web.energy;

import org.jspecify.annotations.NullMarked;
