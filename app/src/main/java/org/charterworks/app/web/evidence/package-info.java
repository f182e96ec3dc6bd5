/// The pages of evidence: dated facts with stance, reliability and sources, all and one, and the files kept of them.
///
/// Read first: [org.charterworks.app.web.evidence.EvidencePages].
///
/// May depend on `visit`, `words`, `portal`, `view` and `failure`, and on `store` for the files.
@NullMarked
package org.charterworks.app.web.evidence;

import org.jspecify.annotations.NullMarked;
