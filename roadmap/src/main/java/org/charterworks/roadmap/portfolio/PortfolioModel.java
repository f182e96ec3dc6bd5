package org.charterworks.roadmap.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.charterworks.network.model.Estimate;
import org.charterworks.register.project.DeliveredBy;
import org.charterworks.register.project.Project;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.attribution.Game;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.money.StatedCosts;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Scenario;
import org.charterworks.roadmap.valuation.ClusterFinder;
import org.charterworks.roadmap.valuation.WithWithout;
import org.charterworks.roadmap.valuation.WorthGame;

/// Chooses projects of a programme for a budget; `docs/methods/portfolio.md`. Answers are kept.
///
/// Safe to share between threads; the answer does not depend on the order of questions.
public final class PortfolioModel {

    /// Most steps of a frontier.
    private static final int MOST_STEPS = 60;

    private final Programme programme;
    private final BiFunction<Scenario, LocalDate, WithWithout> worth;
    private final Map<PortfolioQuestion, Portfolio> kept = new ConcurrentHashMap<>();

    /// @param worth with and without on a date of a scenario
    public PortfolioModel(Programme programme, BiFunction<Scenario, LocalDate, WithWithout> worth) {
        this.programme = programme;
        this.worth = worth;
    }

    /// The best a budget buys.
    public Portfolio of(PortfolioQuestion question) {
        Portfolio known = kept.get(question);
        if (known == null) {
            known = new Choosing(question).portfolio();
            kept.put(question, known);
        }
        return known;
    }

    /// One question being answered.
    private final class Choosing {
        private final PortfolioQuestion question;
        private final WithWithout there;
        private final SortedMap<ProjectId, StatedCosts> forSale = new TreeMap<>();
        private final SortedSet<ProjectId> given = new TreeSet<>();
        private final SortedSet<ProjectId> noCost = new TreeSet<>();
        private final SortedSet<ProjectId> notValued = new TreeSet<>();
        private final SortedMap<ProjectId, SortedSet<ProjectId>> blocked = new TreeMap<>();

        Choosing(PortfolioQuestion question) {
            this.question = question;
            this.there = worth.apply(programme.findScenario(question.scenario()).orElseThrow(), question.on());
            sort();
            block();
        }

        /// What can be bought, what comes anyway, and what can be neither.
        private void sort() {
            SortedSet<ProjectId> moving = there.movingCargo();
            for (ProjectId id : there.projects()) {
                Project project = programme.register().project(id);
                StatedCosts costs = StatedCosts.of(programme, project, question.terms());
                boolean outside = project.deliveredBy() == DeliveredBy.OTHERS && !costs.assumed();
                if (outside && question.others()) {
                    given.add(id);
                } else if (!moving.contains(id) && !isNeeded(id)) {
                    notValued.add(id);
                } else if (costs.capital().isPresent()) {
                    forSale.put(id, costs);
                } else {
                    noCost.add(id);
                }
            }
        }

        /// Whether something that moves cargo cannot act without it.
        private boolean isNeeded(ProjectId id) {
            return there.movingCargo().stream()
                    .anyMatch(other -> there.needs().of(other).contains(id));
        }

        private void block() {
            boolean changed = true;
            while (changed) {
                changed = false;
                for (ProjectId id : List.copyOf(forSale.keySet())) {
                    SortedSet<ProjectId> missing = new TreeSet<>(there.needs().of(id));
                    missing.removeAll(given);
                    missing.removeAll(forSale.keySet());
                    if (!missing.isEmpty()) {
                        blocked.put(id, missing);
                        forSale.remove(id);
                        changed = true;
                    }
                }
            }
        }

        Portfolio portfolio() {
            List<ProjectId> things = List.copyOf(forSale.keySet());
            if (things.size() > Game.MOST_PLAYERS) {
                throw new IllegalArgumentException(
                        things.size() + " projects for sale; expected at most " + Game.MOST_PLAYERS);
            }
            double noise =
                    ClusterFinder.NOISE_SHARE * there.everything().central().generalisedCostUsd();
            Shop shop = new Shop(
                    new WorthGame(there, things, given, Estimate.CENTRAL, there.neverWorsens()),
                    things.stream().map(this::costUsd).toList(),
                    things.stream().map(id -> needs(id, things)).toList());
            Search search = new Search(shop, question.exact(), noise);
            Chosen best = search.best(question.budgetUsd());
            return new Portfolio(
                    question,
                    bought(best, things),
                    search.runnerUp(best, question.budgetUsd()).map(chosen -> bought(chosen, things)),
                    bought(Greedy.of(shop, question.budgetUsd(), noise), things),
                    frontier(search, best, things),
                    forSale,
                    given,
                    noCost,
                    blocked,
                    notValued,
                    shop.evaluations());
        }

        private double costUsd(ProjectId id) {
            return capital(id).central();
        }

        private Runs capital(ProjectId id) {
            StatedCosts costs = forSale.get(id);
            return costs == null ? Runs.ZERO : costs.capital().orElse(Runs.ZERO);
        }

        private long needs(ProjectId id, List<ProjectId> things) {
            long needed = 0;
            for (ProjectId other : there.needs().of(id)) {
                int at = things.indexOf(other);
                needed |= at < 0 ? 0 : 1L << at;
            }
            return needed;
        }

        /// From the best of the budget down: whatever is cheaper is worth less.
        private List<Portfolio.Step> frontier(Search search, Chosen best, List<ProjectId> things) {
            List<Portfolio.Step> steps = new ArrayList<>();
            Chosen step = best;
            while (step.set() != 0 && step.isExact() && steps.size() < MOST_STEPS) {
                steps.add(new Portfolio.Step(step.cost(), step.value(), members(step.set(), things)));
                step = search.best(Math.nextDown(step.cost()));
            }
            Collections.reverse(steps);
            return steps;
        }

        private Portfolio.Bought bought(Chosen chosen, List<ProjectId> things) {
            SortedSet<ProjectId> members = members(chosen.set(), things);
            Set<ProjectId> with = new HashSet<>(given);
            with.addAll(members);
            Runs cost = members.stream().map(this::capital).reduce(Runs.ZERO, Runs::plus);
            return new Portfolio.Bought(members, there.gain(with, given), cost, chosen.gap());
        }

        private static SortedSet<ProjectId> members(long set, List<ProjectId> things) {
            SortedSet<ProjectId> members = new TreeSet<>();
            for (int i = 0; i < things.size(); i++) {
                if ((set & (1L << i)) != 0) {
                    members.add(things.get(i));
                }
            }
            return members;
        }
    }
}
