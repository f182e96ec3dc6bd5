/// What is owed, by whom, by when, and how it stands on a date.
///
/// Read first: [org.charterworks.register.commitment.Commitment],
/// [org.charterworks.register.commitment.DeadlineRule], [org.charterworks.register.commitment.StatusRule],
/// [org.charterworks.register.commitment.Scorecard]. The methods are `docs/methods/deadline.md`, `status.md`
/// and `scorecard.md`.
///
/// May depend on `access`, `source`, `instrument` and `evidence`.
@NullMarked
package org.charterworks.register.commitment;

import org.jspecify.annotations.NullMarked;
