/// What the pages show: one programme as anyone may see it.
///
/// Read first: [org.charterworks.app.web.portal.Portal].
///
/// May depend on nothing else in `web`.
@NamedInterface("portal")
@NullMarked
package org.charterworks.app.web.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
