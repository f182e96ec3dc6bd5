package org.charterworks.network.graph;

import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.DwellProcess;
import org.charterworks.network.model.DwellSide;
import org.charterworks.network.model.Layer;
import org.jspecify.annotations.Nullable;

/// Decides which dwell rows a shipment pays, by the movement before a node and the movement after it.
final class DwellFit {
    private final Movements moves;

    DwellFit(Movements moves) {
        this.moves = moves;
    }

    /// Whether a row applies to a shipment that arrives by one movement and leaves by the other.
    boolean onPassing(Dwell dwell, int arriving, int leaving) {
        if (dwell.service().isPresent()) {
            return boards(dwell, leaving);
        }
        Layer boarded = boardedLayer(dwell);
        if (boarded != null) {
            boolean onto = moves.layerOf(leaving) == boarded
                    && fits(dwell.from().country(), moves.countryBefore(arriving))
                    && fits(dwell.to().country(), moves.countryAfter(leaving));
            boolean off = dwell.bothWays()
                    && moves.layerOf(arriving) == boarded
                    && fits(dwell.to().country(), moves.countryBefore(arriving))
                    && fits(dwell.from().country(), moves.countryAfter(leaving));
            return onto || off;
        }
        boolean asWritten = fitsBefore(dwell.from(), dwell.from().layer(), arriving)
                && fitsAfter(dwell.to(), layerTo(dwell), leaving);
        boolean exchanged = dwell.bothWays()
                && fitsBefore(dwell.to(), layerTo(dwell), arriving)
                && fitsAfter(dwell.from(), dwell.from().layer(), leaving);
        return asWritten || exchanged;
    }

    /// Whether a row applies to a shipment that starts at its node and leaves by this movement.
    boolean onStarting(Dwell dwell, int leaving) {
        if (dwell.service().isPresent()) {
            return dwell.atOrigin() && boards(dwell, leaving);
        }
        return dwell.atOrigin()
                && (fitsAfter(dwell.to(), layerTo(dwell), leaving)
                        || (dwell.bothWays() && fitsAfter(dwell.from(), layerFrom(dwell), leaving)));
    }

    /// Whether a row applies to a shipment that arrives by this movement and ends at its node.
    boolean onStopping(Dwell dwell, int arriving) {
        return dwell.service().isEmpty()
                && dwell.atDestination()
                && (fitsBefore(dwell.from(), layerFrom(dwell), arriving)
                        || (dwell.bothWays() && fitsBefore(dwell.to(), layerTo(dwell), arriving)));
    }

    /// Whether a shipment that leaves by this movement boards the link whose service the row waits for.
    private boolean boards(Dwell dwell, int leaving) {
        return dwell.service()
                .filter(moves.links[moves.link[leaving]].id()::equals)
                .isPresent();
    }

    /// The one layer a ferry wait names, when it names one only.
    private static @Nullable Layer boardedLayer(Dwell dwell) {
        if (dwell.process() != DwellProcess.FERRY_WAIT) {
            return null;
        }
        Layer from = dwell.from().layer();
        Layer to = dwell.to().layer();
        return from == null ? to : to == null || to == from ? from : null;
    }

    private static @Nullable Layer layerTo(Dwell dwell) {
        return dwell.to().layer() != null ? dwell.to().layer() : dwell.from().layer();
    }

    private static @Nullable Layer layerFrom(Dwell dwell) {
        return dwell.process() == DwellProcess.FERRY_WAIT && dwell.from().layer() == null
                ? dwell.to().layer()
                : dwell.from().layer();
    }

    private boolean fitsBefore(DwellSide side, @Nullable Layer layer, int arriving) {
        return fits(layer, side.gauge(), arriving) && fits(side.country(), moves.countryBefore(arriving));
    }

    private boolean fitsAfter(DwellSide side, @Nullable Layer layer, int leaving) {
        return fits(layer, side.gauge(), leaving) && fits(side.country(), moves.countryAfter(leaving));
    }

    private boolean fits(@Nullable Layer layer, String gauge, int movement) {
        return (layer == null || moves.layerOf(movement) == layer)
                && (gauge.isEmpty() || gauge.equals(moves.gauge[movement]));
    }

    private static boolean fits(String wanted, String country) {
        return wanted.isEmpty() || wanted.equals(country);
    }
}
