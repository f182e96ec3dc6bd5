/// The page of search: words looked up in what anyone may see.
///
/// Read first: [org.charterworks.app.web.search.SearchPage].
///
/// May depend on `visit`, `words`, `portal` and `view`.
@NullMarked
package org.charterworks.app.web.search;

import org.jspecify.annotations.NullMarked;
