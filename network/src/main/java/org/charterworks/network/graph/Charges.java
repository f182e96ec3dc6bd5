package org.charterworks.network.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.DwellId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Value;

/// The distinct lists of dwell rows that transitions pay, with their sums. Charge 0 is the empty list.
///
/// Money and CO2 of a row that states none count as nothing here; routes say so in their gaps.
final class Charges {
    private final Estimate estimate;
    private final List<List<Dwell>> rows = new ArrayList<>();
    private final Map<List<DwellId>, Integer> known = new HashMap<>();
    private double[] sums = new double[3 * 16];

    Charges(Estimate estimate) {
        this.estimate = estimate;
        of(List.of());
    }

    /// The number of the charge that pays these rows, in this order.
    int of(List<Dwell> dwells) {
        if (dwells.isEmpty() && !rows.isEmpty()) {
            return 0;
        }
        List<DwellId> ids = dwells.stream().map(Dwell::id).toList();
        Integer number = known.get(ids);
        return number != null ? number : add(ids, List.copyOf(dwells));
    }

    private int add(List<DwellId> ids, List<Dwell> dwells) {
        int number = rows.size();
        rows.add(dwells);
        known.put(ids, number);
        if (3 * number + 3 > sums.length) {
            sums = Arrays.copyOf(sums, 2 * sums.length);
        }
        for (Dwell dwell : dwells) {
            sums[3 * number] += at(dwell, Attribute.DWELL_HOURS);
            sums[3 * number + 1] += at(dwell, Attribute.DWELL_COST_USD_PER_TONNE);
            sums[3 * number + 2] += at(dwell, Attribute.DWELL_CO2_KG_PER_TONNE);
        }
        return number;
    }

    private double at(Dwell dwell, Attribute attribute) {
        Value value = dwell.values().get(attribute);
        return value == null ? 0 : value.at(estimate);
    }

    int count() {
        return rows.size();
    }

    List<Dwell> dwells(int charge) {
        return rows.get(charge);
    }

    double hours(int charge) {
        return sums[3 * charge];
    }

    double costUsdPerTonne(int charge) {
        return sums[3 * charge + 1];
    }

    double co2KgPerTonne(int charge) {
        return sums[3 * charge + 2];
    }
}
