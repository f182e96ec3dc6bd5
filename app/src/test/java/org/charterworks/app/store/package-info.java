@NullMarked
package org.charterworks.app.store;

import org.jspecify.annotations.NullMarked;
