package org.charterworks.network.choice;

import java.util.Optional;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Provenance;

/// How one kind of cargo chooses between corridors, as somebody states it.
///
/// @param captiveShare 0 to 1: the part that does not choose
/// @param captiveVia   a place on the way of captive cargo; empty = it takes the cheapest way
/// @param pathSize     whether ways that share links count for less than one each
public record ChoiceRule(
        CommodityId commodity,
        Sensitivity sensitivity,
        double captiveShare,
        Optional<NodeId> captiveVia,
        boolean pathSize,
        Provenance provenance) {}
