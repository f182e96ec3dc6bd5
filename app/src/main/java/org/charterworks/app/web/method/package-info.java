/// Pages that explain: the methods behind the figures, as the documents have them, and help.
///
/// Read first: [org.charterworks.app.web.method.Methods].
///
/// May depend on `visit`, `portal`, `view` and `failure`.
@NullMarked
package org.charterworks.app.web.method;

import org.jspecify.annotations.NullMarked;
