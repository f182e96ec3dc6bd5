/// One programme in memory, ready to be asked: what the commands and the pages share.
///
/// Read first: [org.charterworks.app.compute.Workspace], then [org.charterworks.app.compute.Edition]. A
/// workspace holds what one viewer may see, the day it is for the instrument, and everything computed so
/// far.
///
/// May depend on `store`, `exchange`, `search` and `history`; `cli` and `web` depend on it.
@NullMarked
package org.charterworks.app.compute;

import org.jspecify.annotations.NullMarked;
