package org.charterworks.network.model;

import java.util.Map;

/// A row of hours, money and CO2 charged at a node, with the shipments it is charged to.
///
/// `from` speaks of the link a shipment arrives on, `to` of the link it leaves on.
///
/// A **passing** row ([DwellProcess#BORDER], `CUSTOMS`, `QUEUE`, `FERRY_WAIT`) is charged whenever the link
/// before fits `from` and the link after fits `to`; an empty layer in `to` means the layer of `from`. A
/// **transfer** row (`PORT`, `TRANSHIPMENT`, `GAUGE_CHANGE`) permits the change from `from` to `to` and prices
/// it; several transfer rows that fit the same change are alternatives, of which a shipment uses one. A
/// `FERRY_WAIT` row that names only the sea layer is charged on boarding, and with `bothWays` on leaving as
/// well.
///
/// @param bothWays       the row is also read with `from` and `to` exchanged
/// @param atOrigin       also charged to a shipment that starts here and leaves on a link that fits `to`
/// @param atDestination  also charged to a shipment that ends here and arrived on a link that fits `from`
public record Dwell(
        DwellId id,
        NodeId node,
        DwellProcess process,
        DwellSide from,
        DwellSide to,
        boolean bothWays,
        boolean atOrigin,
        boolean atDestination,
        Map<Attribute, Value> values,
        String note)
        implements Element {
    public Dwell {
        values = Figures.copyOf(values);
    }

    @Override
    public Dwell withValues(Map<Attribute, Value> newValues) {
        return new Dwell(id, node, process, from, to, bothWays, atOrigin, atDestination, newValues, note);
    }
}
