/// Routes of data on a date of a scenario, as figures with their inputs: how long they are, whether there is a second
/// one, what the loss of a shared-risk group leaves.
///
/// Read first: [org.charterworks.roadmap.explain.fibre.FibreAppraisal]. The methods are those of
/// [org.charterworks.network.fibre].
///
/// May use `figure`, `schedule`, `programme` and `snapshot`.
@NullMarked
package org.charterworks.roadmap.explain.fibre;

import org.jspecify.annotations.NullMarked;
