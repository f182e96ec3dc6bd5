package org.charterworks.network.shipment;

import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;

/// The money of a route by what it is paid for, USD per tonne.
///
/// @param freight   carriage over links
/// @param port      port handling and dues
/// @param border    border and customs
/// @param transfer  transhipment and change of gauge
/// @param waiting   queues and waits for a departure
public record CostSplit(double freight, double port, double border, double transfer, double waiting) {

    public static CostSplit of(Route route) {
        double[] sums = new double[5];
        for (Leg leg : route.legs()) {
            sums[place(leg)] += leg.costUsdPerTonne();
        }
        return new CostSplit(sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    private static int place(Leg leg) {
        return switch (leg) {
            case Leg.Move _ -> 0;
            case Leg.Stand stand ->
                switch (stand.process()) {
                    case PORT -> 1;
                    case BORDER, CUSTOMS -> 2;
                    case TRANSHIPMENT, GAUGE_CHANGE -> 3;
                    case QUEUE, FERRY_WAIT -> 4;
                };
        };
    }

    public double total() {
        return freight + port + border + transfer + waiting;
    }
}
