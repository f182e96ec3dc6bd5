/// The programme as its journal tells it: what each entry changed, what stood at any moment, what is
/// different between two, and how changes are added.
///
/// Read [org.charterworks.app.history.ProgrammeJournal] first. The journal is the only thing that is kept;
/// everything here is folded from it and can be folded again. May depend on `store` and `exchange`;
/// `compute`,
/// `cli` and `web` depend on it.
@NullMarked
package org.charterworks.app.history;

import org.jspecify.annotations.NullMarked;
