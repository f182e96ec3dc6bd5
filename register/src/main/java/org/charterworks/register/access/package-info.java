/// Who may see what: [org.charterworks.register.access.Visibility] is written on items,
/// [org.charterworks.register.access.Viewer] asks.
///
/// Visibility is decided here, once, on the value: `Register.visibleTo(viewer)` returns a register without
/// what the
/// viewer may not see, and everything downstream (pages, search, counts, exports) is given only that.
/// No classified material belongs in a register, whatever its visibility.
///
/// May depend on nothing else in this module; everything else may depend on it.
@NullMarked
package org.charterworks.register.access;

import org.jspecify.annotations.NullMarked;
