/// The generic journal: numbered entries, each bound to the one before it by a hash.
///
/// Read [JournalEntry], then [HashChain], then [ChainProblem]. An entry carries its change as opaque canonical
/// JSON
/// text, so this package knows nothing of agreements; every other package of the register may use it, and it uses
/// none.
///
/// The idea is the linked time-stamping of Haber & Stornetta (*How to time-stamp a digital document*, 1991):
/// whoever
/// alters, removes, reorders or inserts an entry must rewrite every later one, and an [Anchor] printed and kept
/// elsewhere shows even that.
///
/// The exact bytes that are hashed are described at [HashChain#hash], so that anybody can recompute a chain
/// with other
/// tools.
@NullMarked
package org.charterworks.register.journal;

import org.jspecify.annotations.NullMarked;
