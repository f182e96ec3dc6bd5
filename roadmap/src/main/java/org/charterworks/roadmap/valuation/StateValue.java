package org.charterworks.roadmap.valuation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charterworks.network.flow.FlowStatus;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;

/// What a network in one state does with one year's demand, at one end of the inputs. All sums are per year.
///
/// @param status           how well the flow was solved
/// @param relativeGap      proved distance from the optimum, 0 at the optimum
/// @param transportCostUsd money paid for transport
/// @param unservedCostUsd  tonnes without room at what they cost by the next best means, time included
/// ([NextBest])
/// @param timeCostUsd      hours at each commodity's value of time
/// @param co2Kg            emissions, kg CO2e, tonnes without room by road included
/// @param carried          per demand row
/// @param fullElements     elements whose capacity holds cargo back, with the tonnes they carry
/// @param relied           of the elements that effects of the programme change those on which this value rests:
/// were any of the others worse, it would be the same
public record StateValue(
        FlowStatus status,
        double relativeGap,
        double transportCostUsd,
        double unservedCostUsd,
        double timeCostUsd,
        double co2Kg,
        SortedMap<DemandId, Carried> carried,
        SortedMap<ElementId, Double> fullElements,
        SortedSet<ElementId> relied) {

    public StateValue {
        carried = Collections.unmodifiableSortedMap(new TreeMap<>(carried));
        fullElements = Collections.unmodifiableSortedMap(new TreeMap<>(fullElements));
        relied = Collections.unmodifiableSortedSet(new TreeSet<>(relied));
    }

    /// Tonnes that found room.
    public double servedTonnes() {
        return carried.values().stream().mapToDouble(Carried::servedTonnes).sum();
    }

    /// Tonnes that did not.
    public double unservedTonnes() {
        return carried.values().stream().mapToDouble(Carried::unservedTonnes).sum();
    }

    /// Transport, time and tonnes without room together: what the flow makes as small as it can.
    public double generalisedCostUsd() {
        return transportCostUsd + unservedCostUsd + timeCostUsd;
    }

    /// Days times tonnes lost against another state by cargo that moves in both; negative when it is faster here.
    public double tonneDaysLostAgainst(StateValue other) {
        double hours = 0;
        for (Map.Entry<DemandId, Carried> entry : carried.entrySet()) {
            Carried there = other.carried.get(entry.getKey());
            if (there != null) {
                double tonnes = Math.min(entry.getValue().servedTonnes(), there.servedTonnes());
                hours += tonnes * (entry.getValue().meanHours() - there.meanHours());
            }
        }
        return hours / 24;
    }
}
