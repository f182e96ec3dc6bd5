package org.charterworks.network.model;

import java.util.List;
import java.util.TreeSet;

/// Elements that one event can take out together: a shared-risk group.
///
/// @param elements  links and nodes, sorted
/// @param assets    things at nodes that fail with them, sorted
/// @param basis     why they can fail together
public record RiskGroup(
        RiskGroupId id,
        String name,
        List<ElementId> elements,
        List<AssetId> assets,
        String basis,
        String note,
        Provenance provenance) {
    public RiskGroup {
        elements = List.copyOf(new TreeSet<>(elements));
        assets = List.copyOf(new TreeSet<>(assets));
    }
}
