/// Pareto sets: the paths between two nodes that no other path betters in every criterion.
///
/// Read first: [org.charterworks.network.pareto.ParetoSearch], then
/// [org.charterworks.network.pareto.ParetoSet].
///
/// Labels are taken in lexicographic order and guided by one reverse tree per criterion (NAMOA*: Mandow &
/// Pérez de la Cruz 2010), so that at every node the first criterion only grows and dominance is asked of the
/// others alone (dimension reduction: Pulido, Mandow & Pérez de la Cruz 2015); dominance is asked again when
/// a label's turn comes (Hernández et al. 2023).
///
/// May use `digraph`.
@NullMarked
package org.charterworks.network.pareto;

import org.jspecify.annotations.NullMarked;
