package org.charterworks.network.model;

import java.util.Map;
import java.util.Optional;

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
/// @param spread         how the hours vary; empty = no source says so
/// @param service        charged only to a shipment that boards this link, whose service is waited for
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
        String note,
        Optional<Spread> spread,
        Optional<LinkId> service)
        implements Element {
    public Dwell {
        values = Figures.copyOf(values);
    }

    /// A row whose spread is not known and that waits for no service.
    public Dwell(
            DwellId id,
            NodeId node,
            DwellProcess process,
            DwellSide from,
            DwellSide to,
            boolean bothWays,
            boolean atOrigin,
            boolean atDestination,
            Map<Attribute, Value> values,
            String note) {
        this(
                id,
                node,
                process,
                from,
                to,
                bothWays,
                atOrigin,
                atDestination,
                values,
                note,
                Optional.empty(),
                Optional.empty());
    }

    public Dwell withSpread(Spread newSpread) {
        return new Dwell(
                id,
                node,
                process,
                from,
                to,
                bothWays,
                atOrigin,
                atDestination,
                values,
                note,
                Optional.of(newSpread),
                service);
    }

    /// The same row, charged only to shipments that board this link.
    public Dwell waitingFor(LinkId newService) {
        return new Dwell(
                id,
                node,
                process,
                from,
                to,
                bothWays,
                atOrigin,
                atDestination,
                values,
                note,
                spread,
                Optional.of(newService));
    }

    @Override
    public Dwell withValues(Map<Attribute, Value> newValues) {
        return new Dwell(
                id, node, process, from, to, bothWays, atOrigin, atDestination, newValues, note, spread, service);
    }
}
