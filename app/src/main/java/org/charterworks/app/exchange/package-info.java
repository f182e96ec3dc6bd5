/// Programme folders: reading and checking them, writing them, and turning them into journal records and back.
///
/// Read [org.charterworks.app.exchange.ProgrammeFolder] first. One folder goes through the packages in this
/// order: `text` (bytes to words), `record` (words to fields, by the tables of `field`), `check` (records
/// against each other), `build` (records to a programme); `write` and `describe` go the other way. `edit`
/// carries out on the records what a meeting decided or a side states. What people are told is in `report`. The format
/// is described in
/// `docs/programme-format.md`.
@NullMarked
package org.charterworks.app.exchange;

import org.jspecify.annotations.NullMarked;
