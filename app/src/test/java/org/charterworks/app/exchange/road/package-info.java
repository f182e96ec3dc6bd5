/// Road files, sound and broken.
@NullMarked
package org.charterworks.app.exchange.road;

import org.jspecify.annotations.NullMarked;
