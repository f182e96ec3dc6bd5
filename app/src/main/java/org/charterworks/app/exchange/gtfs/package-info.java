/// Reads scheduled services from a feed of the General Transit Feed Specification (GTFS, gtfs.org, schedule reference)
/// and writes them as the tables of a network.
///
/// Read first: [org.charterworks.app.exchange.gtfs.GtfsFeed], then [org.charterworks.app.exchange.gtfs.GtfsNetwork].
/// Every fault is refused by file and line, all at once.
///
/// May depend on `text` and `report`.
@NamedInterface("gtfs")
@NullMarked
package org.charterworks.app.exchange.gtfs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
