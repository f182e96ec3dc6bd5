package org.charterworks.roadmap.snapshot;

import org.charterworks.roadmap.effect.ProjectEffect;

/// An effect and how much of it has arrived.
///
/// @param effect the effect
/// @param share  above 0, up to 1
public record EffectInForce(ProjectEffect effect, double share) {

    /// Name of the effect with its share, for [StateKey].
    String name() {
        return share == 1 ? effect.id().value() : effect.id().value() + "@" + share;
    }
}
