package org.charterworks.roadmap.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.figure.Runs;

/// What two projects are worth together beyond what they are worth one by one, at both ends of the programme.
///
/// Above 0 they need each other, below 0 each does part of what the other does.
///
/// @param one       the first by id
/// @param other     the second by id
/// @param aloneUsd  v(both) − v(one) − v(other) + v(neither), nothing else being built, USD a year
/// @param lastInUsd the same with everything else being there, USD a year
public record Synergy(ProjectId one, ProjectId other, Runs aloneUsd, Runs lastInUsd) {

    /// Less than this a year is the solver's rounding.
    private static final double NOTHING_USD = 1;

    /// Whether the two do anything to each other in any run.
    public boolean isSomething() {
        return List.of(aloneUsd, lastInUsd).stream()
                .anyMatch(runs -> Math.max(Math.abs(runs.lowest()), Math.abs(runs.highest())) > NOTHING_USD);
    }

    /// All pairs of some projects, by id.
    public static List<Synergy> among(WithWithout worth, List<ProjectId> projects) {
        List<ProjectId> sorted = projects.stream().sorted().toList();
        List<Synergy> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                pairs.add(of(worth, sorted.get(i), sorted.get(j)));
            }
        }
        return pairs;
    }

    private static Synergy of(WithWithout worth, ProjectId one, ProjectId other) {
        Set<ProjectId> both = Set.of(one, other);
        Runs alone = worth.alone(both)
                .moneyUsd()
                .minus(worth.alone(Set.of(one)).moneyUsd())
                .minus(worth.alone(Set.of(other)).moneyUsd());
        Runs lastIn = worth.lastIn(Set.of(one))
                .moneyUsd()
                .plus(worth.lastIn(Set.of(other)).moneyUsd())
                .minus(worth.lastIn(both).moneyUsd());
        return new Synergy(one, other, alone, lastIn);
    }
}
