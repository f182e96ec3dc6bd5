/// The works that carry commitments out: projects with their parties, costs and milestones.
///
/// Read first: [org.charterworks.register.project.Project], [org.charterworks.register.project.Milestone],
/// [org.charterworks.register.project.MilestoneStatus], [org.charterworks.register.project.CriticalPath]. A
/// baseline is what was promised first and is never overwritten; a forecast moves and leaves slips behind; an
/// actual date needs a source. What a project does to a network is not known here.
///
/// May depend on `access`, `source`, `instrument`, `evidence`, `commitment` and `group`.
@NullMarked
package org.charterworks.register.project;

import org.jspecify.annotations.NullMarked;
