/// Tests of what may be kept as evidence.
@NullMarked
package org.charterworks.app.archive;

import org.jspecify.annotations.NullMarked;
