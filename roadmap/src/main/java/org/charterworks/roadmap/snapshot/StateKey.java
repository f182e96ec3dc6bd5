package org.charterworks.roadmap.snapshot;

import java.util.List;

/// What is in force in a snapshot, as names: two snapshots with the same key have the same network.
///
/// @param inForce effect ids with their shares and the scenario's outside changes, sorted
public record StateKey(List<String> inForce) {

    public StateKey {
        inForce = inForce.stream().sorted().toList();
    }
}
