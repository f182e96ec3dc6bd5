package org.charterworks.roadmap.traffic;

import java.util.Optional;
import org.charterworks.roadmap.figure.Runs;

/// What became of one kind of cargo.
///
/// @param wanted  tonnes a year
/// @param served  tonnes a year
/// @param teu     the tonnes served in twenty-foot units; empty when it does not travel in containers
public record CommodityTonnes(Runs wanted, Runs served, Optional<Runs> teu) {

    CommodityTonnes plus(CommodityTonnes other) {
        return new CommodityTonnes(
                wanted.plus(other.wanted),
                served.plus(other.served),
                teu.map(mine -> mine.plus(other.teu.orElse(Runs.ZERO))).or(() -> other.teu));
    }
}
