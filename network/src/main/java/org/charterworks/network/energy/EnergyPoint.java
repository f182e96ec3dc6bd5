package org.charterworks.network.energy;

import java.util.Optional;
import org.charterworks.network.model.AssetId;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Value;
import org.jspecify.annotations.Nullable;

/// Energy that enters or leaves the network at a node.
///
/// @param id      the same for all seasons of one thing
/// @param asset   the plant, field or storage it stands for, null when it stands for none
/// @param amount  in the unit of the carrier, not negative
public record EnergyPoint(
        String id,
        String name,
        NodeId node,
        Carrier carrier,
        EnergyRole role,
        Season season,
        @Nullable AssetId asset,
        Value amount,
        String note) {

    public EnergyPoint {
        if (amount.low() < 0) {
            throw new IllegalArgumentException("energy point " + id + " is negative: " + amount.low());
        }
    }

    public Optional<AssetId> findAsset() {
        return Optional.ofNullable(asset);
    }
}
