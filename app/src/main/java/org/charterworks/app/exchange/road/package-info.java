/// Road networks in the files of others: links and nodes in the General Modeling Network Specification (GMNS,
/// `node.csv` and `link.csv`) and links, nodes and trips in the format of *Transportation Networks for Research*
/// (TNTP, Bar-Gera, Stabler and Sall), the common ground on which assignment programs are compared.
///
/// Read [org.charterworks.app.exchange.road.RoadFiles] first, then
/// [org.charterworks.app.exchange.road.RoadNetwork], what is made of either, and
/// [org.charterworks.app.exchange.road.TntpInstance], a network with its trips. Every problem is told with its
/// line, up to a limit, and nothing is made by what a header claims. May depend on `text` and `report`.
@NamedInterface("road")
@NullMarked
package org.charterworks.app.exchange.road;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
