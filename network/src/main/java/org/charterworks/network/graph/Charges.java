package org.charterworks.network.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.DwellId;

/// Collects the distinct lists of dwell rows that transitions pay. Charge 0 is the empty list.
final class Charges {
    private final List<List<Dwell>> rows = new ArrayList<>(List.of(List.of()));
    private final Map<List<DwellId>, Integer> known = new HashMap<>();

    /// The number of the charge that pays these rows, in this order.
    int of(List<Dwell> dwells) {
        if (dwells.isEmpty()) {
            return 0;
        }
        List<DwellId> ids = new ArrayList<>(dwells.size());
        for (Dwell dwell : dwells) {
            ids.add(dwell.id());
        }
        Integer number = known.get(ids);
        if (number != null) {
            return number;
        }
        rows.add(List.copyOf(dwells));
        known.put(ids, rows.size() - 1);
        return rows.size() - 1;
    }

    /// The rows of every charge.
    List<List<Dwell>> all() {
        return List.copyOf(rows);
    }
}
