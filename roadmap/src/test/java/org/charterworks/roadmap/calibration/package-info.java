@NullMarked
package org.charterworks.roadmap.calibration;

import org.jspecify.annotations.NullMarked;
