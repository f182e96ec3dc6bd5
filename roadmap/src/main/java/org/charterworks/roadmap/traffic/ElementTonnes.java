package org.charterworks.roadmap.traffic;

import java.util.Optional;
import org.charterworks.network.model.ElementId;
import org.charterworks.roadmap.figure.Runs;

/// What a link, a node or a dwell row carries.
///
/// @param tonnes    a year, both directions together
/// @param capacity  tonnes a year; empty when none is known, and so nothing limits
/// @param dualUsd   what one further tonne of capacity would lower the yearly cost by, USD per tonne.
///         One-sided: at
///                  a corner of the problem less is gained by adding than is lost by taking away
public record ElementTonnes(ElementId element, Runs tonnes, Optional<Runs> capacity, Runs dualUsd) {

    /// Whether more room would be worth something in any run.
    public boolean isBinding() {
        return dualUsd.highest() > 0;
    }

    /// Part of the capacity in use in the central run; empty when none is known or it is 0.
    public Optional<Double> use() {
        return capacity.filter(room -> room.central() > 0).map(room -> tonnes.central() / room.central());
    }
}
