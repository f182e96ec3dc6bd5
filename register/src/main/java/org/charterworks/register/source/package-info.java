/// Where a statement comes from, how far to trust it, what it speaks about and which day it means.
///
/// Read first: [org.charterworks.register.source.Source], [org.charterworks.register.source.Reliability],
/// [org.charterworks.register.source.PeriodDate], [org.charterworks.register.source.Subject].
///
/// Two conventions hold in the whole module: absent free text is the empty string, any other absent value is
/// null and marked `@Nullable`; lists keep the order in which they were given, because files are written back
/// in that order.
///
/// May depend on `access`; everything after it may depend on it.
@NullMarked
package org.charterworks.register.source;

import org.jspecify.annotations.NullMarked;
