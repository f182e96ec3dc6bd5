/// Everything one programme holds, as one value: the register, the network, what moves on it, effects,
/// scenarios and
/// parameters.
///
/// Read [org.charterworks.roadmap.programme.Programme]. Depends on the register, the network and
/// `roadmap.effect`,
/// `roadmap.schedule`.
@NullMarked
package org.charterworks.roadmap.programme;

import org.jspecify.annotations.NullMarked;
