/// Pages of what is owed: by whom, by when, and how it stands on the day of the page.
///
/// Read first: [org.charterworks.app.web.commitment.CommitmentPages].
///
/// May depend on `visit`, `words`, `portal`, `view` and `failure`.
@NullMarked
package org.charterworks.app.web.commitment;

import org.jspecify.annotations.NullMarked;
