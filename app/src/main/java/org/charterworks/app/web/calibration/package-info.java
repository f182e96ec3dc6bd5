/// The page that holds the model against published figures.
///
/// Read first: [org.charterworks.app.web.calibration.CalibrationView].
///
/// May depend on `visit`, `words`, `portal`, `view` and `chart`.
@NullMarked
package org.charterworks.app.web.calibration;

import org.jspecify.annotations.NullMarked;
