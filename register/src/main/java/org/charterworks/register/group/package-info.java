/// The bodies through which the parties work, the readings of the text that list them, and their meetings.
///
/// Read first: [org.charterworks.register.group.Body], [org.charterworks.register.group.BodyReading],
/// [org.charterworks.register.group.Meeting], [org.charterworks.register.group.Decision].
/// Where the text can be read as naming different bodies, every reading is kept and one may be marked
/// authoritative.
///
/// May depend on `access`, `source`, `instrument`, `evidence` and `commitment`.
@NullMarked
package org.charterworks.register.group;

import org.jspecify.annotations.NullMarked;
