@NullMarked
package org.charterworks.app.compute;

import org.jspecify.annotations.NullMarked;
