package org.charterworks.network.graph;

import java.util.List;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Value;

/// The sums of charges on one end of the inputs, indexed by charge.
///
/// Money and CO2 of a row that states none count as nothing here; routes say so in their gaps.
final class ChargeFigures {
    final double[] hours;
    final double[] costUsdPerTonne;
    final double[] co2KgPerTonne;

    ChargeFigures(List<List<Dwell>> charges, Estimate estimate) {
        hours = new double[charges.size()];
        costUsdPerTonne = new double[charges.size()];
        co2KgPerTonne = new double[charges.size()];
        for (int c = 0; c < hours.length; c++) {
            for (Dwell dwell : charges.get(c)) {
                hours[c] += at(dwell, Attribute.DWELL_HOURS, estimate);
                costUsdPerTonne[c] += at(dwell, Attribute.DWELL_COST_USD_PER_TONNE, estimate);
                co2KgPerTonne[c] += at(dwell, Attribute.DWELL_CO2_KG_PER_TONNE, estimate);
            }
        }
    }

    private static double at(Dwell dwell, Attribute attribute, Estimate estimate) {
        Value value = dwell.values().get(attribute);
        return value == null ? 0 : value.at(estimate);
    }
}
