/// What is published of areas under suspicion of mines and other explosive remnants: their extent, what has been
/// cleared,
/// who and what waits for them.
///
/// Read first: [org.charterworks.network.hazard.HazardFacts]. Nothing here says where mines are, and the figures of
/// suspected areas are suspicion, not survey.
///
/// May use `model`.
@NullMarked
package org.charterworks.network.hazard;

import org.jspecify.annotations.NullMarked;
