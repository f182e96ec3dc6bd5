/// What the network of a day carries: tonnes by route, country and commodity, what finds no room, and the
/// bottlenecks, found by relieving what is full.
///
/// Read [org.charterworks.roadmap.traffic.TrafficModel], then [org.charterworks.roadmap.traffic.Traffic]
/// and
/// [org.charterworks.roadmap.traffic.Bottleneck]. Methods: `docs/methods/traffic.md`,
/// `docs/methods/bottleneck.md`. Depends on `network.flow` and every earlier package of the roadmap.
@NullMarked
package org.charterworks.roadmap.traffic;

import org.jspecify.annotations.NullMarked;
