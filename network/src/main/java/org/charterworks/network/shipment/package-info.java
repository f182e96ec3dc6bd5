/// What a shipper asks of a route: what may be carried on it, how sure its hours are, what it costs and of what,
/// what it emits by element, which routes are worth choosing between, and when goods that leave at an instant
/// arrive.
///
/// Read first: [org.charterworks.network.shipment.HourSpread] (how hours vary),
/// [org.charterworks.network.shipment.ParetoSearch] (routes no other route beats in everything),
/// [org.charterworks.network.shipment.Itinerary] (a route as operations) and
/// [org.charterworks.network.shipment.EarliestArrival] (with timetables).
///
/// May use everything up to `path`. Methods: `docs/methods/door-to-door.md`, `pareto.md`, `shipment-cost.md`,
/// `waiting.md`.
@NullMarked
package org.charterworks.network.shipment;

import org.jspecify.annotations.NullMarked;
