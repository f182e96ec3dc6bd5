/// Indicators: what is measured, where it stood, where it is to go, what it was since, and how far along that is.
///
/// Read first: [org.charterworks.register.indicator.Indicator], [org.charterworks.register.indicator.Progress].
///
/// May depend on `access`, `source` and `instrument`. Method: `docs/methods/indicators.md`.
@NullMarked
package org.charterworks.register.indicator;

import org.jspecify.annotations.NullMarked;
