/// The agreement and what was promised under it.
///
/// Read `instrument` first, then `commitment` and `project`. The order of the packages is written in
/// `PackageOrderTest`; this
/// root package comes last. Nothing here knows the network, and nothing reads a clock, a file or the machine's
/// settings.
@NullMarked
package org.charterworks.register;

import org.jspecify.annotations.NullMarked;
