package org.charterworks.roadmap.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.charterworks.register.project.MilestoneId;

/// A set of dates for milestones plus what happens outside the programme. Two scenarios never touch each
/// other, nor the
/// base.
///
/// @param id             name, used in commands and addresses
/// @param name           name for people
/// @param description    what the scenario believes, in one or two sentences
/// @param dates          which dates of the register it takes
/// @param assumed        dates for milestones for which no source sets one
/// @param outsideChanges what happens to the network from outside
/// @param demandFactors  what happens to demand
/// @param referenceOn    the day on which annual values are stated unless the user asks for another
public record Scenario(
        ScenarioId id,
        String name,
        String description,
        Dates dates,
        Map<MilestoneId, AssumedDate> assumed,
        List<OutsideChange> outsideChanges,
        List<DemandFactor> demandFactors,
        LocalDate referenceOn) {

    public Scenario {
        assumed = java.util.Collections.unmodifiableMap(new TreeMap<>(assumed));
        outsideChanges = List.copyOf(outsideChanges);
        demandFactors = List.copyOf(demandFactors);
    }

    /// The same scenario, which assumes nothing of some milestones.
    public Scenario without(Predicate<MilestoneId> left) {
        Map<MilestoneId, AssumedDate> kept = new TreeMap<>(assumed);
        kept.keySet().removeIf(left);
        return new Scenario(id, name, description, dates, kept, outsideChanges, demandFactors, referenceOn);
    }

    /// Product of the demand factors that touch a commodity on a date.
    public double demandFactor(String commodityId, LocalDate date) {
        double factor = 1;
        for (DemandFactor change : demandFactors) {
            factor *= change.factorFor(commodityId, date);
        }
        return factor;
    }
}
