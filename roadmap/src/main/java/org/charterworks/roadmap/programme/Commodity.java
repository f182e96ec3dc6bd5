package org.charterworks.roadmap.programme;

import java.util.Optional;
import org.charterworks.network.model.CommodityId;
import org.charterworks.network.model.Value;

/// A kind of cargo.
///
/// @param id          name, used by demand rows
/// @param name        name for people
/// @param valueOfTime what an hour is worth, USD per tonne and hour, 0 or more
/// @param note        how it was derived, or empty
/// @param usdPerTonne what a tonne is worth, or empty where nobody says
/// @param inContainers whether it travels in containers, so that its tonnes can be told in TEU
public record Commodity(
        CommodityId id,
        String name,
        Value valueOfTime,
        String note,
        Optional<Double> usdPerTonne,
        boolean inContainers) {

    /// The same with another value of time.
    public Commodity withValueOfTime(Value other) {
        return new Commodity(id, name, other, note, usdPerTonne, inContainers);
    }

    /// A kind of cargo that does not travel in containers.
    public Commodity(CommodityId id, String name, Value valueOfTime, String note) {
        this(id, name, valueOfTime, note, Optional.empty(), false);
    }
}
