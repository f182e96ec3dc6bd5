/// What somebody responsible wants to know on a day: what is done, due, late, without evidence, undated, and what
/// lateness
/// costs.
///
/// Read [org.charterworks.roadmap.brief.Brief]. Depends on every earlier package of the roadmap.
@NullMarked
package org.charterworks.roadmap.brief;

import org.jspecify.annotations.NullMarked;
