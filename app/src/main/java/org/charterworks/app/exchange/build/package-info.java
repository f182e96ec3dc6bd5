/// From checked records to the programme: register, network, effects and scenarios as the other modules know
/// them.
///
/// Read [org.charterworks.app.exchange.build.ProgrammeBuilder] first. Only records without problems come here,
/// so nothing is checked again; what fails here is a fault of the program, not of a folder. May depend on the
/// reports, the format and the records.
@NullMarked
package org.charterworks.app.exchange.build;

import org.jspecify.annotations.NullMarked;
