/// Ranking of paths: the k shortest simple paths between two nodes.
///
/// Read first: [org.charterworks.network.ranking.PathRanking], then
/// [org.charterworks.network.ranking.Ranked].
///
/// Yen's deviations (1971), each kept once in a tree of common beginnings (pseudo-tree: Martins & Pascoal
/// 2003). A deviation is first only bounded by the tree of shortest paths to the target (Feng 2014); it is
/// worked out when it comes first, and then mostly by reading the tree (Kurz & Mutzel 2016 keep trees for the
/// rest; here an A* search does).
///
/// May use `digraph`.
@NullMarked
package org.charterworks.network.ranking;

import org.jspecify.annotations.NullMarked;
