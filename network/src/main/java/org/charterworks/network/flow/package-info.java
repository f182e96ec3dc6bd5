/// Tonnes on a network whose links and nodes can take only so much: least generalised cost with hard capacities,
/// and the most that can pass between two places.
///
/// Read first: [org.charterworks.network.flow.FlowProblem], [org.charterworks.network.flow.CapacityFlow] and
/// [org.charterworks.network.flow.FlowResult]; [org.charterworks.network.flow.MaxFlow] stands beside them.
///
/// The linear program is solved over paths made on demand (Ford & Fulkerson 1958; Dantzig & Wolfe 1960): a
/// restricted program prices the capacities, a shortest path under these prices is a better column or proves
/// that there is none.
///
/// May use `model`, `graph` and `path`.
@NullMarked
package org.charterworks.network.flow;

import org.jspecify.annotations.NullMarked;
