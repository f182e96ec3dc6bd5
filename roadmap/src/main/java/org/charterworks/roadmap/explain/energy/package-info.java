/// Energy on a date of a scenario, as figures with their inputs: what can pass, what is served, what a loss leaves,
/// which sections are worth something only together.
///
/// Read first: [org.charterworks.roadmap.explain.energy.EnergyAppraisal]. The methods are those of
/// [org.charterworks.network.energy].
///
/// May use `figure`, `effect`, `schedule`, `programme` and `snapshot`.
@NullMarked
package org.charterworks.roadmap.explain.energy;

import org.jspecify.annotations.NullMarked;
