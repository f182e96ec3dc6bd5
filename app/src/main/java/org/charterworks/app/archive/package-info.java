/// Looks into a file before it is kept as evidence: by its content, never by its name, it must be of one of a few kinds
/// in which nothing runs.
///
/// Read [org.charterworks.app.archive.Inspection] first, then [org.charterworks.app.archive.Kind]. What cannot be
/// looked
/// into is refused like what is seen to be active. May depend on `exchange`; `cli` depends on it.
@NullMarked
package org.charterworks.app.archive;

import org.jspecify.annotations.NullMarked;
