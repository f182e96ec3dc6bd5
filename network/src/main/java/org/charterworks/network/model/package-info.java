/// The multi-layer network as plain values: nodes, links, layers, borders, hazard areas.
///
/// This is the first package of the network module: every other one may use it, and it uses none of them.
@NullMarked
package org.charterworks.network.model;

import org.jspecify.annotations.NullMarked;
