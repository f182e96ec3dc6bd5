/// Who brought about how much of a shared result: the Shapley value of a cooperative game.
///
/// Read [org.charterworks.roadmap.attribution.Game], then [org.charterworks.roadmap.attribution.Shapley]. The
/// package knows no projects, only players by number; it depends on nothing else. Formula, worked games and
/// the three ways of computing: `docs/methods/shapley.md`.
@NullMarked
package org.charterworks.roadmap.attribution;

import org.jspecify.annotations.NullMarked;
