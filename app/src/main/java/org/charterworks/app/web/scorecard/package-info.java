/// The page of the scorecard: how commitments are carried out, force by force with every denominator, and who
/// has not reported.
///
/// Read first: [org.charterworks.app.web.scorecard.ScorecardPages].
///
/// May depend on `visit`, `words`, `portal` and `view`.
@NullMarked
package org.charterworks.app.web.scorecard;

import org.jspecify.annotations.NullMarked;
