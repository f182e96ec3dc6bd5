/// Pages of memory: what changed between two moments, and everything that ever happened to one record.
///
/// Read first: [org.charterworks.app.web.change.ChangePages].
///
/// May depend on `visit`, `words`, `portal`, `view` and `failure`.
@NullMarked
package org.charterworks.app.web.change;

import org.jspecify.annotations.NullMarked;
