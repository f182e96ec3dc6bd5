/// Pages about money: what projects are worth, what a delay costs, and what if.
///
/// Read [org.charterworks.app.web.value.DelayView] first: it answers one "what if this came later?" and is
/// used on
/// three pages. Everything is computed by [org.charterworks.roadmap.explain.Appraisal]; nothing is computed here.
@NullMarked
package org.charterworks.app.web.value;

import org.jspecify.annotations.NullMarked;
