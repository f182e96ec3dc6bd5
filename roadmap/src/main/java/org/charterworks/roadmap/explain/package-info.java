/// Figures as users meet them: value, delay and route figures with their inputs, and the way back from a
/// figure's id.
///
/// Read [org.charterworks.roadmap.explain.Explainer]. Depends on every earlier package of the roadmap.
@NullMarked
package org.charterworks.roadmap.explain;

import org.jspecify.annotations.NullMarked;
