@NullMarked
package org.charterworks.network.resilience;

import org.jspecify.annotations.NullMarked;
