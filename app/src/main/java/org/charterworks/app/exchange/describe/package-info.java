/// Describes the format for people and for other programs, from the field tables and nothing else.
///
/// [org.charterworks.app.exchange.describe.DataPackage] is for programs that read Frictionless Data Packages,
/// [org.charterworks.app.exchange.describe.ReferencePage] for people, and
/// [org.charterworks.app.exchange.describe.Templates] for those who begin a folder. May depend on the format,
/// the records and the writing.
@NullMarked
package org.charterworks.app.exchange.describe;

import org.jspecify.annotations.NullMarked;
