/// What reading a programme folder has to say: where a record stands, what is wrong and what is worth knowing.
///
/// Read [org.charterworks.app.exchange.report.Problem] first. Every other package of the exchange may depend on
/// this one.
@NamedInterface("report")
@NullMarked
package org.charterworks.app.exchange.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
