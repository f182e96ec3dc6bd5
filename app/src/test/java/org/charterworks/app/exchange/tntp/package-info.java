/// Files in the TNTP format, sound and broken.
@NullMarked
package org.charterworks.app.exchange.tntp;

import org.jspecify.annotations.NullMarked;
