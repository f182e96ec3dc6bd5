/// The page behind every figure: how it was made, from which inputs, on whose word.
///
/// Read first: [org.charterworks.app.web.explain.ExplanationView].
///
/// May depend on `visit`, `words`, `portal`, `view` and `failure`.
@NullMarked
package org.charterworks.app.web.explain;

import org.jspecify.annotations.NullMarked;
