/// Changes of a programme as people state them, carried out on its records: the minutes of a meeting with
/// what each decision changes, and what one side states for itself.
///
/// Read first: [org.charterworks.app.exchange.edit.Edit], then [org.charterworks.app.exchange.edit.Minutes] and
/// [org.charterworks.app.exchange.edit.SideEdit]. Nothing is recorded here; `compute` carries edits out for whoever
/// states them, and `history` records what comes out.
///
/// May depend on `field`, `text`, `record`, `check` and `report`.
@NamedInterface("edit")
@NullMarked
package org.charterworks.app.exchange.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
