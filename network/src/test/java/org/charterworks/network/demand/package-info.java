@NullMarked
package org.charterworks.network.demand;

import org.jspecify.annotations.NullMarked;
