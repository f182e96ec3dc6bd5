package org.charterworks.network.model;

import java.util.List;
import java.util.TreeSet;

/// An area under suspicion of mines or other explosive remnants, and the links that cannot open before it is
/// cleared.
///
/// It says what waits for clearance. It never says where mines are.
///
/// @param gates  links held back by this area, sorted
public record HazardArea(AreaId id, String name, double latDeg, double lonDeg, boolean cleared, List<LinkId> gates) {
    public HazardArea {
        gates = List.copyOf(new TreeSet<>(gates));
    }

    public HazardArea asCleared() {
        return new HazardArea(id, name, latDeg, lonDeg, true, gates);
    }
}
