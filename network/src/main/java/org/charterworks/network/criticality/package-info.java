/// Which links a network can least do without, when traffic finds its new equilibrium after each loss.
///
/// Read first: [org.charterworks.network.criticality.LinkCriticality], which ranks, and
/// [org.charterworks.network.criticality.Ranking], what it gives. Each loss is solved from the base
/// solution by [org.charterworks.network.assignment.Scenarios]. Method page:
/// `docs/methods/link-criticality.md`.
///
/// May use `assignment`.
@NullMarked
package org.charterworks.network.criticality;

import org.jspecify.annotations.NullMarked;
