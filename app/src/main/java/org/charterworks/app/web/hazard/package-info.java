/// The page of hazard areas: clearance so far, when they may be clear, and what waits for them. It never predicts
/// where mines are, and says so.
///
/// Read first: [org.charterworks.app.web.hazard.HazardsView].
///
/// May depend on `chart`, `view`, `visit`, `words`, `portal` and `failure`, and on `compute` outside `web`.
@NullMarked
package org.charterworks.app.web.hazard;

import org.jspecify.annotations.NullMarked;
