/// The page of open data: every form in which the programme can be taken away, and its files.
///
/// Read first: [org.charterworks.app.web.opendata.OpenDataPages].
///
/// May depend on `portal`, `view`, `visit` and `words`.
@NullMarked
package org.charterworks.app.web.opendata;

import org.jspecify.annotations.NullMarked;
