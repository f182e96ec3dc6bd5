/// Measurements of the engine with JMH. Nothing depends on this package and it is never shipped.
@NullMarked
package org.charterworks.bench;

import org.jspecify.annotations.NullMarked;
