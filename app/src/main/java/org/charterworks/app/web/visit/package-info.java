/// What every page is asked for besides its own subject: date, scenario and language, kept in the address of
/// every
/// link.
///
/// Read first: [org.charterworks.app.web.visit.Visit], then [org.charterworks.app.web.visit.VisitReader].
///
/// May depend on `portal`.
@NamedInterface("visit")
@NullMarked
package org.charterworks.app.web.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
