/// Traffic assignment: which flows arise on a network when everybody takes the cheapest path and links
/// grow dearer with the flow on them, and which flows would be cheapest for all together.
///
/// Read first: [org.charterworks.network.assignment.AssignmentProblem], what is asked;
/// [org.charterworks.network.assignment.TrafficAssignment], who answers; and
/// [org.charterworks.network.assignment.Equilibrium], the answer with its gap. How a link's cost grows
/// is in [org.charterworks.network.assignment.LinkPerformance].
///
/// Two algorithms that share only the graph and the link functions, so that each checks the other:
/// paired alternative segments (Bar-Gera 2010, *Transportation Research B* 44; Xie & Xie 2016,
/// *Transportation Research B* 89), which reaches gaps of 1e-12, and bi-conjugate Frank–Wolfe
/// (Mitradjieva & Lindberg 2013, *Transportation Science* 47). Method page:
/// `docs/methods/equilibrium.md`.
///
/// May use `digraph`, and `model` for [org.charterworks.network.model.Problem].
@NullMarked
package org.charterworks.network.assignment;

import org.jspecify.annotations.NullMarked;
