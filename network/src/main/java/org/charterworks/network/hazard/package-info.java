/// Areas under suspicion of mines and other explosive remnants: what is published of them, and when they may be clear
/// if clearance goes on as it did.
///
/// Read first: [org.charterworks.network.hazard.ClearanceForecast]. Nothing here ever predicts where mines are, and
/// the figures of suspected areas are suspicion, not survey.
///
/// May use `model`.
@NullMarked
package org.charterworks.network.hazard;

import org.jspecify.annotations.NullMarked;
