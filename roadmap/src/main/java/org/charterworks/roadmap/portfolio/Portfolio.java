package org.charterworks.roadmap.portfolio;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.money.StatedCosts;
import org.charterworks.roadmap.valuation.Gain;

/// Which projects a budget buys.
///
/// @param best      worth most, and the cheapest of those
/// @param runnerUp  worth most without at least one of them; empty when nothing is bought
/// @param greedy    what buying by value for cost, one after another, would have chosen
/// @param frontier  every budget at which more can be had, from the cheapest, up to the budget asked for
/// @param forSale   cost of every project that can be bought, USD of the base year
/// @param given     projects that come without being bought
/// @param noCost    projects that move cargo and whose cost nobody states: they cannot be bought
/// @param blocked   projects that need others which can be neither bought nor come anyway
/// @param notValued projects that move no cargo in the model
public record Portfolio(
        PortfolioQuestion question,
        Bought best,
        Optional<Bought> runnerUp,
        Bought greedy,
        List<Step> frontier,
        SortedMap<ProjectId, StatedCosts> forSale,
        SortedSet<ProjectId> given,
        SortedSet<ProjectId> noCost,
        SortedMap<ProjectId, SortedSet<ProjectId>> blocked,
        SortedSet<ProjectId> notValued,
        int evaluated) {

    public Portfolio {
        frontier = List.copyOf(frontier);
        forSale = Collections.unmodifiableSortedMap(new TreeMap<>(forSale));
        given = Collections.unmodifiableSortedSet(new TreeSet<>(given));
        noCost = Collections.unmodifiableSortedSet(new TreeSet<>(noCost));
        blocked = Collections.unmodifiableSortedMap(new TreeMap<>(blocked));
        notValued = Collections.unmodifiableSortedSet(new TreeSet<>(notValued));
    }

    /// A set that a budget buys.
    ///
    /// @param gain    what it adds a year to what is given, on low, central and high inputs
    /// @param costUsd lowest, central, highest; the central cost is held against the budget
    /// @param gap     how much better another set might be at most, as a part of the best that is thinkable; 0 when
    ///                this one is proved the best
    public record Bought(SortedSet<ProjectId> projects, Gain gain, Runs costUsd, double gap) {
        public Bought {
            projects = Collections.unmodifiableSortedSet(new TreeSet<>(projects));
        }

        /// Money saved a year on central inputs, which is what was made as large as it can be.
        public double valueUsd() {
            return gain.moneyUsd().central();
        }
    }

    /// A budget at which more can be had.
    public record Step(double costUsd, double valueUsd, SortedSet<ProjectId> projects) {
        public Step {
            projects = Collections.unmodifiableSortedSet(new TreeSet<>(projects));
        }
    }

    /// What greedy buying loses against the best, USD a year on central inputs.
    public double greedyLossUsd() {
        return best.valueUsd() - greedy.valueUsd();
    }
}
