/// The network on a date in a schedule: the base plus the effects delivered by then plus what happens outside.
///
/// Read [org.charterworks.roadmap.snapshot.Snapshots]. Composition follows
/// `docs/methods/effects-on-the-network.md`.
/// Depends on
/// `network.change`, `roadmap.effect`, `roadmap.schedule` and `roadmap.programme`.
@NullMarked
package org.charterworks.roadmap.snapshot;

import org.jspecify.annotations.NullMarked;
