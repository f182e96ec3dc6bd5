/// Reads road networks and trip tables in the TNTP format of the collection *Transportation Networks
/// for Research* (Bar-Gera, Stabler & Sall), the common ground on which assignment programs are
/// compared.
///
/// Read first: [org.charterworks.app.exchange.tntp.TntpInstance], which reads both files and poses the
/// assignment problem. A file is read once, line by line; every problem is reported with its line, up
/// to a limit, and nothing is allocated by what a header claims.
@NamedInterface("tntp")
@NullMarked
package org.charterworks.app.exchange.tntp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
