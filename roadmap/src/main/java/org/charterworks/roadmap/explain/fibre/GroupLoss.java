package org.charterworks.roadmap.explain.fibre;

import java.util.List;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.RiskGroup;

/// What the loss of everything in a shared-risk group does to routes that are there.
///
/// @param cut     pairs of places that no listed cable joins any more
/// @param longer  pairs whose shortest route becomes longer
public record GroupLoss(RiskGroup group, List<Cut> cut, List<Longer> longer) {
    public GroupLoss {
        cut = List.copyOf(cut);
        longer = List.copyOf(longer);
    }

    /// Two places that are not joined any more.
    public record Cut(Node from, Node to) {}

    /// Two places that are farther apart.
    ///
    /// @param km      length of the shortest route before
    /// @param moreKm  how much longer it becomes
    public record Longer(Node from, Node to, double km, double moreKm) {}
}
