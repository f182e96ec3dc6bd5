/// The multi-layer network and what can be computed on it, usable alone by any Java program.
///
/// Read `model` first, then `change` and `graph`; the rest computes. The order of the packages is written in
/// `PackageOrderTest`.
/// Nothing here reads a clock, a file or the machine's settings: time and chance come in as arguments.
@NullMarked
package org.charterworks.network;

import org.jspecify.annotations.NullMarked;
