/// Pages of the network: the map on any date in any scenario, and the route planner.
///
/// Read first: [org.charterworks.app.web.network.MapPages] and [org.charterworks.app.web.network.NetworkOn], the
/// network
/// as it stands on the day a page is shown for; then [org.charterworks.app.web.network.RoutePages].
///
/// May depend on `map`, `chart`, `view`, `visit`, `words`, `portal` and `failure`, and on `compute` outside
/// `web`.
@NullMarked
package org.charterworks.app.web.network;

import org.jspecify.annotations.NullMarked;
