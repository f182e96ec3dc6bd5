/// The command line. Read `Charterworks` first: it is the entry point and lists the commands.
@NullMarked
package org.charterworks.app.cli;

import org.jspecify.annotations.NullMarked;
