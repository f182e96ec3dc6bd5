/// The way of a shipment through the network: best route, alternatives, and the profile of time and cost over
/// distance.
///
/// Read first: [org.charterworks.network.path.Routing] with [org.charterworks.network.path.RouteQuery] and
/// [org.charterworks.network.path.Routed], then [org.charterworks.network.path.Route] and its legs.
///
/// Shortest paths are Dijkstra's (1959) over movements instead of nodes, so that a charge at a node may depend
/// on the link before and the link after it. Costs are whole numbers of a billionth of their unit, so ties are
/// exact.
///
/// May use `model` and `graph`; `flow` and everything after it may use this package.
@NullMarked
package org.charterworks.network.path;

import org.jspecify.annotations.NullMarked;
