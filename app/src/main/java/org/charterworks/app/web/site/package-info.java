/// The page that compares sites for data centres, with weights that a reader sets.
///
/// Read first: [org.charterworks.app.web.site.SitesView].
///
/// May depend on `view`, `visit` and `words`, and on `compute` outside `web`.
@NullMarked
package org.charterworks.app.web.site;

import org.jspecify.annotations.NullMarked;
