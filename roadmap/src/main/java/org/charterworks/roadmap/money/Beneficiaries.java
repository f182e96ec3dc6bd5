package org.charterworks.roadmap.money;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.charterworks.network.model.Demand;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.programme.Programme;

/// Who saves what users save: present values in USD of the base year, which add up to it in each run.
///
/// A row's saving is that of its cargo (rule of half with the same tonnes before and after, so tonnes times the fall
/// of cost); half of it is counted for the country it leaves, half for the country it goes to. Who really gains
/// depends on contracts that no source states.
public final class Beneficiaries {

    private Beneficiaries() {}

    /// By kind of cargo.
    public static SortedMap<String, Runs> byCommodity(Programme programme, Money money) {
        SortedMap<String, Runs> sums = new TreeMap<>();
        each(programme, money, (demand, usd) -> sums.merge(demand.commodity().value(), usd, Runs::plus));
        return sums;
    }

    /// By country, ISO 3166-1.
    public static SortedMap<String, Runs> byCountry(Programme programme, Money money) {
        SortedMap<String, Runs> sums = new TreeMap<>();
        each(programme, money, (demand, usd) -> {
            Runs half = usd.times(0.5);
            sums.merge(programme.network().node(demand.origin()).country(), half, Runs::plus);
            sums.merge(programme.network().node(demand.destination()).country(), half, Runs::plus);
        });
        return sums;
    }

    private static void each(Programme programme, Money money, BiConsumer<Demand, Runs> sum) {
        for (Demand demand : programme.demands()) {
            Runs usd = money.byDemand().getOrDefault(demand.id(), Runs.ZERO);
            if (Math.max(Math.abs(usd.lowest()), Math.abs(usd.highest())) >= 1e-9) {
                sum.accept(demand, usd);
            }
        }
    }
}
