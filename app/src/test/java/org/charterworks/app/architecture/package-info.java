/// The rules of the house over all modules at once: who may see whom, and who may touch the outside world.
@NullMarked
package org.charterworks.app.architecture;

import org.jspecify.annotations.NullMarked;
