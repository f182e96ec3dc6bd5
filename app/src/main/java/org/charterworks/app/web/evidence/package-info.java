/// The pages of evidence: dated facts with stance, reliability and sources, all and one.
///
/// Read first: [org.charterworks.app.web.evidence.EvidencePages].
///
/// May depend on `visit`, `words`, `portal`, `view` and `failure`.
@NullMarked
package org.charterworks.app.web.evidence;

import org.jspecify.annotations.NullMarked;
