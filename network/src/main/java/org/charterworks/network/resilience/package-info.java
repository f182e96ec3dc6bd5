/// What the loss of an element does to flows, routes that share nothing, and how a shock builds a queue
/// and drains.
///
/// Read first: [org.charterworks.network.resilience.Losses], then
/// [org.charterworks.network.resilience.DisjointRoutes] and
/// [org.charterworks.network.resilience.FluidQueue].
/// Methods: `docs/methods/resilience.md`.
///
/// May use `model`, `graph`, `path` and `flow`.
@NullMarked
package org.charterworks.network.resilience;

import org.jspecify.annotations.NullMarked;
