/// Pages of the text: the provisions with verb, force and strength, how each is known, and what hangs on it.
///
/// Read first: [org.charterworks.app.web.agreement.ProvisionPages].
///
/// May depend on `visit`, `words`, `portal` and `failure`.
@NullMarked
package org.charterworks.app.web.agreement;

import org.jspecify.annotations.NullMarked;
