/// What each side states for itself about what was promised, what independent assessors find, and the joint
/// state computed from both, never typed.
///
/// Read first: [org.charterworks.register.side.SideStatement], [org.charterworks.register.side.Sides],
/// [org.charterworks.register.side.Joint].
///
/// May depend on `access`, `source`, `instrument`, `evidence` and `commitment`.
@NullMarked
package org.charterworks.register.side;

import org.jspecify.annotations.NullMarked;
