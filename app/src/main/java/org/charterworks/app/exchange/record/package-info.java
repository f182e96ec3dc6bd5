/// Records with checked fields: the one form that files, the journal and the programme share.
///
/// Whatever comes in, as CSV, YAML or JSON, is first words with names, then a
/// [org.charterworks.app.exchange.record.RecordValue] that holds what the field tables allow. Read that first,
/// then [org.charterworks.app.exchange.record.RecordReader];
/// [org.charterworks.app.exchange.record.ProgrammeRecords] is the form the journal keeps. May depend on the
/// reports, the format and the text.
@NamedInterface("record")
@NullMarked
package org.charterworks.app.exchange.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
