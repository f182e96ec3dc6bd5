package org.charterworks.network.shipment;

import java.util.Locale;

/// What happens to a shipment at one step of its way: the seven operations of a transport chain, and what holds
/// it up beside them.
public enum Operation {
    /// On a link.
    MOVE,
    /// Passing a place without a stop.
    TRANSIT,
    /// Handled at the place where the shipment starts.
    LOAD,
    /// Handled at the place where it ends.
    UNLOAD,
    /// From one means of transport onto another.
    TRANSHIP,
    /// From one gauge to another.
    SWITCH,
    /// Waiting for a departure.
    STOP,
    BORDER,
    CUSTOMS,
    QUEUE,
    /// On a link that a hazard area holds back.
    HAZARD;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
