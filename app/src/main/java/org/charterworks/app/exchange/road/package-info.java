/// Road networks in the files of others: links and nodes in the General Modeling Network Specification (GMNS,
/// `node.csv` and `link.csv`) and in the format of Transportation Networks for Research (TNTP, `_net` and
/// `_node` files).
///
/// Read [org.charterworks.app.exchange.road.RoadFiles] first, then
/// [org.charterworks.app.exchange.road.RoadNetwork], what is made of either. May depend on `text` and `report`.
@NamedInterface("road")
@NullMarked
package org.charterworks.app.exchange.road;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
