/// Pages of indicators: what is measured, how far along it is, and one of them with all its values.
///
/// Read first: [org.charterworks.app.web.indicator.IndicatorPages]. Pages of what indicators belong to show
/// [org.charterworks.app.web.indicator.IndicatorRow].
@NamedInterface("indicator")
@NullMarked
package org.charterworks.app.web.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
