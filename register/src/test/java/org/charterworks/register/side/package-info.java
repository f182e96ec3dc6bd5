@NullMarked
package org.charterworks.register.side;

import org.jspecify.annotations.NullMarked;
