package org.charterworks.roadmap.valuation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charterworks.network.model.Estimate;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.attribution.Game;

/// Projects as players: money saved, tonnes that find room and CO2e saved, less than nothing being built.
///
/// @param projects     the players, in order
/// @param given        further projects that are there in any company
/// @param neverWorsens whether no project makes anything worse
public record WorthGame(
        WithWithout worth, List<ProjectId> projects, Set<ProjectId> given, Estimate estimate, boolean neverWorsens)
        implements Game {

    public WorthGame {
        projects = List.copyOf(projects);
        given = Set.copyOf(given);
    }

    @Override
    public int players() {
        return projects.size();
    }

    @Override
    public int measures() {
        return 3;
    }

    @Override
    public boolean neverFalls() {
        return neverWorsens;
    }

    @Override
    public double[] worth(long coalition) {
        StateValue state = worth.state(members(coalition), estimate);
        return new double[] {-state.generalisedCostUsd(), state.servedTonnes(), -state.co2Kg()};
    }

    @Override
    public long reliesOn(long coalition) {
        Set<ProjectId> relied = worth.reliedOn(members(coalition), estimate);
        long players = 0;
        for (int player = 0; player < projects.size(); player++) {
            players |= relied.contains(projects.get(player)) ? 1L << player : 0;
        }
        return players;
    }

    private Set<ProjectId> members(long coalition) {
        Set<ProjectId> members = new HashSet<>(given);
        for (int player = 0; player < projects.size(); player++) {
            if ((coalition & (1L << player)) != 0) {
                members.add(projects.get(player));
            }
        }
        return members;
    }
}
