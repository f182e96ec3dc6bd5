package org.charterworks.roadmap.snapshot;

import java.util.List;
import org.charterworks.network.change.AppliedChange;
import org.charterworks.network.model.Network;

/// The network as it stands in one state, with what made it differ from the base.
///
/// @param key     what is in force, by name
/// @param network the network
/// @param effects the effects in force, in the order of the programme
/// @param applied every difference from the base network, with who brought it about
public record Snapshot(StateKey key, Network network, List<EffectInForce> effects, List<AppliedChange> applied) {

    public Snapshot {
        effects = List.copyOf(effects);
        applied = List.copyOf(applied);
    }
}
