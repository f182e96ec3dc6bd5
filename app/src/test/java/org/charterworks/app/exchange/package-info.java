/// Tests of reading, checking and writing whole folders.
@NullMarked
package org.charterworks.app.exchange;

import org.jspecify.annotations.NullMarked;
