@NullMarked
package org.charterworks.app.store.embedded;

import org.jspecify.annotations.NullMarked;
