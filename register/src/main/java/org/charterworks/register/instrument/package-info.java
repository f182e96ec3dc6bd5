/// The agreement itself: the instrument, its parties, its sections and provisions.
///
/// Commitments, groups and projects point here; this package knows none of them.
@NullMarked
package org.charterworks.register.instrument;

import org.jspecify.annotations.NullMarked;
