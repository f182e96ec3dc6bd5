/// How commands answer: one JSON document for machines, or quiet aligned text for people.
///
/// Read first: [org.charterworks.app.cli.output.Answer], which carries both forms of one answer, then
/// [org.charterworks.app.cli.output.Json] and [org.charterworks.app.cli.output.Page]. Only the commands use this
/// package.
@NullMarked
package org.charterworks.app.cli.output;

import org.jspecify.annotations.NullMarked;
