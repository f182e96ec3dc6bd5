/// The page of evidence: dated facts with stance, reliability and sources.
///
/// Read first: [org.charterworks.app.web.evidence.EvidencePages].
///
/// May depend on `visit`, `words`, `portal` and `view`.
@NullMarked
package org.charterworks.app.web.evidence;

import org.jspecify.annotations.NullMarked;
