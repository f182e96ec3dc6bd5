/// Customisable contraction hierarchies: order the nodes of a digraph once, customise to the costs of a
/// scenario in milliseconds, then answer queries by looking at a few hundred nodes instead of all of them.
///
/// Read first: [org.charterworks.network.hierarchy.EliminationOrder] (once for a network),
/// [org.charterworks.network.hierarchy.Hierarchy] (what is built from it),
/// [org.charterworks.network.hierarchy.Metric] (once for a scenario) and
/// [org.charterworks.network.hierarchy.HierarchySearch] (queries).
///
/// Dibbelt, Strasser & Wagner, *Customizable Contraction Hierarchies*, ACM JEA 21 (2016). Orders by nested
/// dissection with inertial flow: Schild & Sommer, *On Balanced Separators in Road Networks* (2015); Hamann &
/// Strasser, *Graph Bisection with Pareto Optimization* (2018). One-to-all sweep: Delling, Goldberg, Nowatzyk
/// & Werneck, *PHAST* (2013).
///
/// Costs are [org.charterworks.network.digraph.ExactCosts], whose sums do not depend on the order they are
/// taken in; so a query is equal to Dijkstra's answer to the last bit.
///
/// May use `digraph`.
@NullMarked
package org.charterworks.network.hierarchy;

import org.jspecify.annotations.NullMarked;
