package org.charterworks.network.graph;

import org.charterworks.network.model.Link;

/// What movements take on one end of the inputs, indexed by movement.
final class MovementFigures {
    final double[] lengthKm;
    final double[] hours;
    final double[] costUsdPerTonne;
    final double[] co2KgPerTonne;

    MovementFigures(Movements moves, Link[] links, LinkPricing pricing) {
        lengthKm = new double[moves.count];
        hours = new double[moves.count];
        costUsdPerTonne = new double[moves.count];
        co2KgPerTonne = new double[moves.count];
        for (int m = 0; m < moves.count; m++) {
            // The movements of a link stand together and take the same.
            if (m > 0 && moves.link[m] == moves.link[m - 1]) {
                lengthKm[m] = lengthKm[m - 1];
                hours[m] = hours[m - 1];
                costUsdPerTonne[m] = costUsdPerTonne[m - 1];
                co2KgPerTonne[m] = co2KgPerTonne[m - 1];
            } else {
                lengthKm[m] = pricing.lengthKm(links[moves.link[m]]);
                hours[m] = pricing.hours(links[moves.link[m]]);
                costUsdPerTonne[m] = pricing.costUsdPerTonne(links[moves.link[m]]);
                co2KgPerTonne[m] = pricing.co2KgPerTonne(links[moves.link[m]]);
            }
        }
    }
}
