/// The PostgreSQL server that comes with the program: unpacked, initialised, started, shared, healed and
/// stopped here.
///
/// Read [EmbeddedPostgres] first, then [ServerFolders] for what lies where, then [Postmaster] for how a
/// running server
/// is told from a dead one. Only `app.store` uses this package; everything else sees a data source.
///
/// What always holds: the server listens on the loopback address alone, every role has a random password
/// (scram-sha-256), pages have checksums, and a transaction that was acknowledged is on disk (`fsync` and
/// `synchronous_commit` are on and are asked back from the running server).
@NullMarked
package org.charterworks.app.store.embedded;

import org.jspecify.annotations.NullMarked;
