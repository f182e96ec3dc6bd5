/// The format of a programme folder as data: which files there are, which records they hold and what each field
/// means.
///
/// The tables are resources, one CSV for every kind of record (`fields/*.csv`) and one list of files
/// (`folder.csv`); they are the only description of the format. Checking, the data package descriptor, the
/// reference page and the import templates are all made from them. Read
/// [org.charterworks.app.exchange.field.Format] first, then [org.charterworks.app.exchange.field.FieldType] and
/// [org.charterworks.app.exchange.field.Constraint]. May depend on the reports only.
@NullMarked
package org.charterworks.app.exchange.field;

import org.jspecify.annotations.NullMarked;
