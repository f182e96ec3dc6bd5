/// The page of data routes: cables, latency, whether there is a second route, what the loss of a shared-risk group
/// leaves.
///
/// Read first: [org.charterworks.app.web.fibre.FibreView].
///
/// May depend on `view`, `visit`, `words` and `failure`, and on `compute` outside `web`.
@NullMarked
package org.charterworks.app.web.fibre;

import org.jspecify.annotations.NullMarked;
