@NullMarked
package org.charterworks.register.journal;

import org.jspecify.annotations.NullMarked;
