/// Measurements with JMH, on the bundled programme. Nothing depends on this package and it is never shipped; what was
/// measured, and how to do it again, stands in `docs/benchmarks.md`.
@NullMarked
package org.charterworks.bench;

import org.jspecify.annotations.NullMarked;
