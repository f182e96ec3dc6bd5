/// The network compiled to arrays for searching: directed movements over open links and the transitions between
/// them.
///
/// Read first: [org.charterworks.network.graph.Graph], which says what its vertices and arcs are and how each
/// array is indexed. A graph is built once from a network, an estimate and defaults, is never changed and may be
/// shared between threads.
///
/// May use `model`; `path`, `flow` and everything after them may use this package. `change` and `graph` do not
/// meet.
@NullMarked
package org.charterworks.network.graph;

import org.jspecify.annotations.NullMarked;
