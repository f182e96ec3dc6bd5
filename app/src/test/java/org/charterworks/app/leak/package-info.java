/// Proof by comparison that nothing hidden shows: programmes made up by chance are served twice to each viewer,
/// whole and without what that viewer may not see, and every outlet must give the same bytes.
///
/// Read first: [org.charterworks.app.leak.MadeUp], then [org.charterworks.app.leak.Walk].
@NullMarked
package org.charterworks.app.leak;

import org.jspecify.annotations.NullMarked;
