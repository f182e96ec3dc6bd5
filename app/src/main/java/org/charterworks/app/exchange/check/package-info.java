/// Checks what no single record can show: ids that appear twice, references that lead nowhere, circles, and
/// effects that contradict each other.
///
/// Read [org.charterworks.app.exchange.check.FolderChecks] first, then
/// [org.charterworks.app.exchange.check.RecordIndex]. May depend on the reports, the format and the records.
@NullMarked
package org.charterworks.app.exchange.check;

import org.jspecify.annotations.NullMarked;
