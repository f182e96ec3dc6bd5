@NullMarked
package org.charterworks.network.choice;

import org.jspecify.annotations.NullMarked;
