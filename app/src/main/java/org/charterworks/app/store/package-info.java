/// Keeps the journal, and the files of evidence, in PostgreSQL: the server that comes with the program, or one given by
/// its address.
///
/// Read [DatabaseChoice], [Database], [JournalStore] and [EvidenceFiles], in this order. Works without Spring for
/// commands and
/// tests;
/// [StoreConfiguration] offers the same objects to the server. Other packages of the application may use it;
/// it uses
/// `org.charterworks.register.journal` and none of them.
///
/// What always holds: an append that has returned is on disk; entries are numbered without gaps and cannot be
/// altered
/// or removed by the role the program runs as; two writers never both extend the same head.
@NullMarked
package org.charterworks.app.store;

import org.jspecify.annotations.NullMarked;
