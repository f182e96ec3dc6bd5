@NullMarked
package org.charterworks.app.cli.output;

import org.jspecify.annotations.NullMarked;
