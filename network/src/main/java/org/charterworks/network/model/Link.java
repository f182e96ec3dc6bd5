package org.charterworks.network.model;

import java.util.Map;

/// A connection between two nodes on one layer.
///
/// Its capacity is for both directions together. A link with `bothWays` false runs from `from` to `to` only.
///
/// @param gauge  track gauge in millimetres for rail (`1520`, `1435`, or `1435/1520` where both can run), else
///               empty
/// @param name   empty when the link has no name of its own
public record Link(
        LinkId id,
        String name,
        NodeId from,
        NodeId to,
        Layer layer,
        String gauge,
        LinkStatus status,
        boolean bothWays,
        Map<Attribute, Value> values,
        String note)
        implements Element {
    public Link {
        values = Figures.copyOf(values);
    }

    public boolean isOpen() {
        return status == LinkStatus.OPEN;
    }

    @Override
    public Link withValues(Map<Attribute, Value> newValues) {
        return new Link(id, name, from, to, layer, gauge, status, bothWays, newValues, note);
    }

    public Link withStatus(LinkStatus newStatus) {
        return new Link(id, name, from, to, layer, gauge, newStatus, bothWays, values, note);
    }
}
