/// Routes of data over fibre: length, latency, and how many routes share neither a cable, nor a place, nor a risk.
///
/// Read first: [org.charterworks.network.fibre.FibreNetwork], then
/// [org.charterworks.network.fibre.Independent]. Only listed cables count: that no second route is listed does not
/// say that there is none.
///
/// May use `model`, `digraph` and `ranking`.
@NullMarked
package org.charterworks.network.fibre;

import org.jspecify.annotations.NullMarked;
