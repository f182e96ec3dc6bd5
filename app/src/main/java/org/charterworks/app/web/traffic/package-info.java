/// Pages of traffic: what the network carries and what holds it back, and what must not fail.
///
/// Read first: [org.charterworks.app.web.traffic.FlowPages] and [org.charterworks.app.web.traffic.FlowSheet], then
/// [org.charterworks.app.web.traffic.ResiliencePages]. What takes longer than a page may wait arrives later, see
/// [org.charterworks.app.compute.Background].
///
/// May depend on `network` for the names of elements, on `chart`, `view`, `visit` and `words`, and on `compute`
/// outside `web`.
@NullMarked
package org.charterworks.app.web.traffic;

import org.jspecify.annotations.NullMarked;
