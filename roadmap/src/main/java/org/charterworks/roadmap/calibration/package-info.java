/// The model held against what others published: each row with the model's answer, error, use and reason.
///
/// Read [org.charterworks.roadmap.calibration.Calibration] first, then
/// [org.charterworks.roadmap.calibration.CalibrationModel]. Nothing is fitted here. Method:
/// `docs/methods/calibration.md`. Depends on `roadmap.explain` and every earlier package of the roadmap.
@NullMarked
package org.charterworks.roadmap.calibration;

import org.jspecify.annotations.NullMarked;
