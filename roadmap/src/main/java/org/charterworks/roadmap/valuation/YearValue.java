package org.charterworks.roadmap.valuation;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Estimate;
import org.charterworks.roadmap.figure.Runs;

/// The value of one state in one year on low, central and high inputs.
public record YearValue(StateValue low, StateValue central, StateValue high) {

    /// Tonnes that differ by less than this are the same: rounding of the solver.
    private static final double SAME_TONNES = 1e-3;

    /// The run on one end of the inputs.
    public StateValue at(Estimate estimate) {
        return switch (estimate) {
            case LOW -> low;
            case CENTRAL -> central;
            case HIGH -> high;
        };
    }

    /// What this state has over another, per year.
    public Gain gainOver(YearValue without) {
        if (equals(without)) {
            return Gain.NONE;
        }
        return new Gain(
                compared(without, (with, other) -> unlessRounding(with.servedTonnes() - other.servedTonnes())),
                compared(without, (with, other) -> other.generalisedCostUsd() - with.generalisedCostUsd()),
                compared(without, (with, other) -> other.transportCostUsd() - with.transportCostUsd()),
                compared(without, (with, other) -> other.unservedCostUsd() - with.unservedCostUsd()),
                compared(without, (with, other) -> other.timeCostUsd() - with.timeCostUsd()),
                compared(without, (with, other) -> other.tonneDaysLostAgainst(with)),
                compared(without, (with, other) -> other.co2Kg() - with.co2Kg()),
                touched(without),
                Gain.union(full(), without.full()));
    }

    /// What each demand row pays less here than in another state, generalised cost in USD a year; the rows add up to
    /// the money of [#gainOver].
    public SortedMap<DemandId, Runs> savedOver(YearValue without) {
        SortedMap<DemandId, Runs> saved = new TreeMap<>();
        for (DemandId demand : central.carried().keySet()) {
            saved.put(demand, compared(without, (with, other) -> paid(other, demand) - paid(with, demand)));
        }
        return saved;
    }

    private static double paid(StateValue state, DemandId demand) {
        Carried carried = state.carried().get(demand);
        return carried == null ? 0 : carried.costUsd();
    }

    private Runs compared(YearValue other, ToDoubleBiFunction<StateValue, StateValue> difference) {
        return new Runs(
                difference.applyAsDouble(low, other.low),
                difference.applyAsDouble(central, other.central),
                difference.applyAsDouble(high, other.high));
    }

    private static double unlessRounding(double tonnes) {
        return Math.abs(tonnes) < SAME_TONNES ? 0 : tonnes;
    }

    private SortedSet<DemandId> touched(YearValue other) {
        SortedSet<DemandId> touched = new TreeSet<>();
        for (Estimate estimate : Estimate.values()) {
            at(estimate).carried().forEach((demand, here) -> {
                Carried there = other.at(estimate).carried().get(demand);
                if (there == null
                        || Math.abs(here.servedTonnes() - there.servedTonnes()) > SAME_TONNES
                        || Math.abs(here.tonneHours() - there.tonneHours()) > SAME_TONNES) {
                    touched.add(demand);
                }
            });
        }
        return touched;
    }

    private SortedSet<ElementId> full() {
        SortedSet<ElementId> full = new TreeSet<>();
        List.of(low, central, high)
                .forEach(run -> full.addAll(run.fullElements().keySet()));
        return full;
    }
}
