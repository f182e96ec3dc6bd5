/// The application: everything that touches the outside world.
///
/// Files, database, clock, pages and commands live in the packages below; the three plain modules never do any
/// of that.
@NullMarked
package org.charterworks.app;

import org.jspecify.annotations.NullMarked;
