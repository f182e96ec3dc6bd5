@NullMarked
package org.charterworks.roadmap.traffic;

import org.jspecify.annotations.NullMarked;
