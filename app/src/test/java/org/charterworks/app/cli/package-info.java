/// The command line as its users meet it, on the bundled programme. Read `Run` and `MustShowTest` first.
@NullMarked
package org.charterworks.app.cli;

import org.jspecify.annotations.NullMarked;
