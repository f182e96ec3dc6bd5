/// Which input moves a figure most: each varied alone from its low to its high end, all else central.
///
/// Read first: [org.charterworks.roadmap.sensitivity.Tornado], then
/// [org.charterworks.roadmap.sensitivity.TornadoModel]. Method: `docs/methods/sensitivity.md`. Depends on
/// `roadmap.explain` and every earlier package of the roadmap.
@NullMarked
package org.charterworks.roadmap.sensitivity;

import org.jspecify.annotations.NullMarked;
