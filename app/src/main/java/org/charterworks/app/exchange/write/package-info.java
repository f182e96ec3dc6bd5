/// Writes records as the files of a folder, in the one canonical form: equal records give equal bytes.
///
/// Read [org.charterworks.app.exchange.write.FolderWriter] first. The form is described in
/// `docs/programme-format.md`. May depend on the format and the records.
@NullMarked
package org.charterworks.app.exchange.write;

import org.jspecify.annotations.NullMarked;
