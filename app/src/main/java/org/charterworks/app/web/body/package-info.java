/// The page of bodies: how the text can be read, which bodies were found to exist, meetings, decisions and
/// people.
///
/// Read first: [org.charterworks.app.web.body.BodyPages].
///
/// May depend on `agreement`, `visit`, `words`, `portal` and `view`.
@NullMarked
package org.charterworks.app.web.body;

import org.jspecify.annotations.NullMarked;
