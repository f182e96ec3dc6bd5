/// What happened, according to whom: dated evidence about provisions, commitments, bodies, projects and
/// milestones, and conflicts in which competing claims stay side by side.
///
/// Read first: [org.charterworks.register.evidence.Evidence], [org.charterworks.register.evidence.Stance],
/// [org.charterworks.register.evidence.Conflict]. Evidence never decides alone: the status rule of `commitment`
/// reads it.
///
/// May depend on `access`, `source` and `instrument`.
@NullMarked
package org.charterworks.register.evidence;

import org.jspecify.annotations.NullMarked;
