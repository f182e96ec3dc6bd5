@NullMarked
package org.charterworks.app.history;

import org.jspecify.annotations.NullMarked;
