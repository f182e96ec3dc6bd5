/// Sites for data centres compared by power, fibre, latency and hazards, as figures with their inputs.
///
/// Read first: [org.charterworks.roadmap.explain.site.SiteAppraisal]. What is not known stays unknown, and the
/// ranking says what it leaves out.
///
/// May use `figure`, `schedule`, `programme` and `snapshot`, and `explain.energy` and `explain.fibre` beside it.
@NullMarked
package org.charterworks.roadmap.explain.site;

import org.jspecify.annotations.NullMarked;
