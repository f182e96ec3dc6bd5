package org.charterworks.roadmap.explain.fibre;

import java.util.List;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.RiskGroup;

/// A listed cable on a day.
///
/// @param owner   empty when not known
/// @param groups  shared-risk groups it belongs to, itself or by an end
public record Cable(Link link, String owner, List<RiskGroup> groups) {
    public Cable {
        groups = List.copyOf(groups);
    }
}
