/// The multi-layer network as plain values: nodes, links, what is charged at a node, hazard areas, demand.
///
/// Read first: [org.charterworks.network.model.Value] (every figure: low, central, high, sources, grade),
/// [org.charterworks.network.model.Link] and [org.charterworks.network.model.Network]. Nothing here computes a
/// route or a flow, and nothing can be edited in place.
///
/// This is the first package of the network module: every other one may use it, and it uses none of them.
@NullMarked
package org.charterworks.network.model;

import org.jspecify.annotations.NullMarked;
