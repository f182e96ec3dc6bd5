/// The agreement as text: its parties, its sections and provisions, how firmly each provision speaks, and how its
/// deadlines are counted.
///
/// Read first: [org.charterworks.register.instrument.Instrument],
/// [org.charterworks.register.instrument.Provision],
/// [org.charterworks.register.instrument.Force], [org.charterworks.register.instrument.CountingRule].
/// Provisions are paraphrased; whether the wording itself was seen is said by
/// [org.charterworks.register.instrument.Verified]. Strength is coded from the text only, on the three
/// dimensions of
/// Abbott, Keohane, Moravcsik, Slaughter & Snidal, "The Concept of Legalization" (2000).
///
/// May depend on `access` and `source`.
@NullMarked
package org.charterworks.register.instrument;

import org.jspecify.annotations.NullMarked;
