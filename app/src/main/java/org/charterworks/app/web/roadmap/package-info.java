/// The roadmap: every work on one time line, its promise under its forecast.
///
/// Read [org.charterworks.app.web.roadmap.RoadmapView].
@NullMarked
package org.charterworks.app.web.roadmap;

import org.jspecify.annotations.NullMarked;
