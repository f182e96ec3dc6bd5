/// The idea that joins the register and the network: each project has dated effects on the network.
///
/// Read `effect` first, then `schedule`, `snapshot` and `valuation`. The order of the packages is written in
/// `PackageOrderTest`. Nothing here reads a clock, a file or the machine's settings: time and chance come in as
/// arguments.
@NullMarked
package org.charterworks.roadmap;

import org.jspecify.annotations.NullMarked;
