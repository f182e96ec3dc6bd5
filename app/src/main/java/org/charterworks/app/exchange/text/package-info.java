/// From the bytes of a file to names, values and line numbers, with a clear refusal for whatever is not safe or
/// not text.
///
/// Read [org.charterworks.app.exchange.text.FolderText] (size, links, encoding), then
/// [org.charterworks.app.exchange.text.CsvText] and [org.charterworks.app.exchange.text.YamlText]; both give a
/// [org.charterworks.app.exchange.text.RawValue]. May depend on the reports and the format.
@NullMarked
package org.charterworks.app.exchange.text;

import org.jspecify.annotations.NullMarked;
