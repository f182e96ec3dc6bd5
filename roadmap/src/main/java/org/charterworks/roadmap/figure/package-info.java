/// A figure as a user meets it: number, unit, range, grade, and everything it was made from.
///
/// Read [org.charterworks.roadmap.figure.Figure] first, then [org.charterworks.roadmap.figure.FigureId], the
/// text from
/// which the same figure can be computed again. Every later package of the roadmap may depend on this one.
@NullMarked
package org.charterworks.roadmap.figure;

import org.jspecify.annotations.NullMarked;
