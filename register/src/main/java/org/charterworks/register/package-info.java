/// The register of one agreement as a value, and what can be asked of it on a date.
///
/// Read first: [org.charterworks.register.Register], [org.charterworks.register.RegisterContents],
/// [org.charterworks.register.DeadlineBoard], [org.charterworks.register.Inconsistency]. Nothing here reads a
/// clock: the date asked about is always an argument.
///
/// May depend on every package below it; nothing below may depend on it.
@NullMarked
package org.charterworks.register;

import org.jspecify.annotations.NullMarked;
