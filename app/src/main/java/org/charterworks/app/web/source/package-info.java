/// The page of sources: where sources disagree, and the bibliography with where each is cited.
///
/// Read first: [org.charterworks.app.web.source.SourcePages].
///
/// May depend on `portal`, `view` and `words`.
@NullMarked
package org.charterworks.app.web.source;

import org.jspecify.annotations.NullMarked;
