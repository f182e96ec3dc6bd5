/// Directed graphs as flat arrays, and shortest paths on them: the kernel under everything that works
/// on many arcs.
///
/// Read first: [org.charterworks.network.digraph.Digraph], compressed sparse rows forward and reverse,
/// and [org.charterworks.network.digraph.ShortestPathTree], a workspace that grows trees from one root
/// to many nodes. A graph has no costs. They come beside it as an array with one entry per arc, so a
/// scenario is another array, and an arc is closed by an infinite cost.
///
/// The 4-ary heap follows Johnson (1975); the tree is Dijkstra's (1959).
///
/// May use `model`, for [org.charterworks.network.model.Problem] only.
@NullMarked
package org.charterworks.network.digraph;

import org.jspecify.annotations.NullMarked;
